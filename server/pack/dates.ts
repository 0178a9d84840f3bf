import type { Precision } from "./precision.ts";

const LENGTHS: Record<number, Precision> = { 0: "none", 4: "year", 7: "month", 10: "day" };

/** The form of a date in a pack, for messages. */
export const DATE_FORM =
  "a date of the calendar as YYYY, YYYY-MM or YYYY-MM-DD, from year 0001 to 9998";

/** Returns the precision of a valid date; `none` for an empty one. */
export function precisionOf(date: string): Precision {
  return LENGTHS[date.length] ?? "none";
}
