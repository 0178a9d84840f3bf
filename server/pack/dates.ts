import type { Precision } from "./pack.ts";

const FORM = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const LENGTHS: Record<number, Precision> = { 0: "none", 4: "year", 7: "month", 10: "day" };

/** What a date in a pack looks like, for messages. */
export const DATE_FORM =
  "a date of the calendar as YYYY, YYYY-MM or YYYY-MM-DD, from year 0001 to 9998";

/** First day of the year, month or day that an ISO 8601 date of reduced precision names. */
export function firstDay(date: string): string {
  return date + "-01-01".slice(date.length - 4);
}

/**
 * Whether the text is an ISO 8601 date of reduced precision that the Gregorian calendar has.
 * Years end at 9998, so that the end of every period still has four digits.
 */
export function isDate(text: string): boolean {
  if (!FORM.test(text) || text < "0001" || text >= "9999") return false;
  const day = firstDay(text);
  const time = Date.parse(`${day}T00:00:00Z`);
  // Date.parse moves 30 February into March instead of refusing it.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** How precise a valid date is; `none` for an empty one. */
export function precisionOf(date: string): Precision {
  return LENGTHS[date.length] ?? "none";
}
