/** How exact the dates of a claim are. */
export const PRECISIONS = ["none", "year", "month", "day"] as const;
export type Precision = (typeof PRECISIONS)[number];
