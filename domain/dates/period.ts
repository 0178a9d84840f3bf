import { after, firstDay, isDate } from "./calendar.ts";
import { compareDates, dateKey } from "./date-key.ts";

/**
 * Spells and periods are compared as strings, because the engines do not agree on dates of
 * reduced precision. With a spell `s/e` and a period `[from, to)`, they overlap exactly when
 *
 *     s < to AND (e = '..' OR e > from)
 *
 * Why this is exact. A date of reduced precision stands for its first day: 2024 for 2024-01-01.
 * Four-digit years and two-digit months and days sort as strings as they do in time, and a prefix
 * sorts before what it begins, so the only doubt is two spellings of one day.
 *
 * - `to` is spelt in its shortest form, with no trailing -01. If s is the same day or later, s is
 *   `to` itself, goes on where `to` ends, or differs from it upwards: never less. If s is earlier,
 *   the first part that differs is one that `to` has (one it lacks is 01, and nothing is below
 *   01), or s is a prefix of `to`: less.
 * - `from` is spelt in full. If e is later, the first part that differs is one that e has (one it
 *   lacks is 01, and nothing is below 01): greater. Otherwise e is a prefix of `from`, the same, or
 *   differs downwards: not greater.
 * - An open start is `..`, which sorts before every digit, as it should.
 *
 * Before the year 0 a text does not sort as time does, and all of this is said of the keys of
 * `dateKey`.
 */
export interface Period {
  /** First day, in full: YYYY-MM-DD */
  from: string;
  /** Day after the last, in its shortest form: 2025, 2024-03 or 2024-03-02 */
  to: string;
}

/** The forms of a date, for messages. */
export const DATE_FORM = "a date such as 2024, 2024-02 or 2024-02-22";

/** The first and the last year that a date can have: the ends of a window that is open at one side. */
export const FIRST_YEAR = "-9998";
export const LAST_YEAR = "9998";

/** The years that a date can have, for messages. */
export const YEARS = `from the year ${FIRST_YEAR} to ${LAST_YEAR}`;

/** The year, month or day that a text names as a period, as the server reads it; null if none. */
export function parsePeriod(text: string): Period | null {
  return isDate(text) ? { from: firstDay(text), to: after(text) } : null;
}

/** The period from the first day of one date to the last of another; null if it ends before. */
export function parseWindow(from: string, to: string): Period | null {
  const start = parsePeriod(from);
  const end = parsePeriod(to);
  return start && end && compareDates(start.from, end.to) < 0
    ? { from: start.from, to: end.to }
    : null;
}

/** Returns true if all of a year, month or day lies before the first day of another date. */
export function endsBefore(date: string, other: string): boolean {
  // It begins no earlier: so many claims ask that the days between need not be counted.
  if (compareDates(date, other) >= 0) return false;
  return compareDates(firstDay(after(date)), firstDay(other)) <= 0;
}

/** Returns a period with the keys of its bounds, which statements compare with those in a store. */
export function keysOf({ from, to }: Period): Period {
  return { from: dateKey(from), to: dateKey(to) };
}
