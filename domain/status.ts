/** How firmly a claim or relation holds. */
export const STATUSES = [
  "occurred",
  "ongoing",
  "planned",
  "alleged",
  "hypothetical",
  "denied",
] as const;
export type Status = (typeof STATUSES)[number];

/** The statuses that count in sums and are shown first: the others are not, or not yet, true. */
export const COUNTING_STATUSES = ["occurred", "ongoing"] as const satisfies readonly Status[];

/** True if claims of this status count. */
export function isCounting(status: string): boolean {
  return COUNTING_STATUSES.some((counting) => counting === status);
}
