/** Claims that the explorer of a browser holds; with more, the memory of a tab may not do. */
export const MOST_CLAIMS_HERE = 250_000;
