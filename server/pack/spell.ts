import { after, firstDay, isDate } from "../../import/dates/calendar.ts";
import type { Claim } from "./pack.ts";

/**
 * Spells and periods are compared as strings, because the engines disagree on dates of reduced
 * precision. A spell `s/e` and a period `[from, to)` overlap exactly if
 *
 *     s < to AND (e = '..' OR e > from)
 *
 * Proof. A date of reduced precision represents its first day: 2024 means 2024-01-01. Four-digit
 * years and two-digit months and days sort as strings as they do in time, and a prefix sorts before
 * its extensions, so the only doubtful cases are two spellings of one day.
 *
 * - `to` is in its shortest form, without trailing -01. If s is the same day or later, s equals
 *   `to`, extends it, or is greater in the first differing part: never less. If s is earlier, the
 *   first differing part is one that `to` has (a missing one is 01, and nothing is below 01), or s
 *   is a prefix of `to`: less.
 * - `from` is in full form. If e is later, the first differing part is one that e has (a missing
 *   one is 01, and nothing is below 01): greater. Otherwise e is a prefix of `from`, equal, or less
 *   in the first differing part: not greater.
 * - An open start is `..`, which sorts before every digit, as required.
 */
export interface Period {
  /** First day, in full: YYYY-MM-DD. */
  from: string;
  /** Day after the last, in its shortest form: 2025, 2024-03 or 2024-03-02. */
  to: string;
}

/**
 * Returns the start of the next year, month or day, in the precision of the date: 2023-12 gives
 * 2024-01.
 */
export function exclusiveEnd(date: string): string {
  const end = new Date(`${firstDay(date)}T00:00:00Z`);
  if (date.length === 4) end.setUTCFullYear(end.getUTCFullYear() + 1);
  else if (date.length === 7) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCDate(end.getUTCDate() + 1);
  return end.toISOString().slice(0, date.length);
}

/** Parses a year, month or day to a period that can be compared with spells; null if it is none. */
export function parsePeriod(text: string): Period | null {
  if (!isDate(text)) return null;
  return {
    from: firstDay(text),
    to: after(text),
  };
}

/**
 * Returns the interval in which a claim held, as an ISO 8601 interval with an exclusive end; null
 * if undated. A claim that occurred and has no end lies within the period of its start (2018 gives
 * 2018/2019); with any other status it is open-ended (2024/..).
 */
export function spellOf(claim: Pick<Claim, "validFrom" | "validTo" | "status">): string | null {
  const { validFrom, validTo, status } = claim;
  if (validFrom === "" && validTo === "") return null;
  const last = validTo === "" && status === "occurred" ? validFrom : validTo;
  return `${validFrom || ".."}/${last === "" ? ".." : exclusiveEnd(last)}`;
}
