/** Precisions of a claim's dates. */
export const PRECISIONS = ["none", "year", "month", "day"] as const;
export type Precision = (typeof PRECISIONS)[number];
