/** The least that a store can be asked. */
export const PING_STATEMENT = "RETURN 1 AS one";
