/** The cheapest statement. */
export const PING_STATEMENT = "RETURN 1 AS one";
