import { unitOf } from "../../domain/dates/calendar.ts";
import { YEARS } from "../../domain/dates/period.ts";
import type { Precision } from "./precision.ts";

/** The form of a date in a pack, for messages. */
export const DATE_FORM = `a date of the calendar as YYYY, YYYY-MM or YYYY-MM-DD, ${YEARS}`;

/** Returns the precision of a valid date; `none` for an empty one. */
export function precisionOf(date: string): Precision {
  return date === "" ? "none" : unitOf(date);
}
