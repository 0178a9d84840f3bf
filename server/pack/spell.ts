import { after, firstDay, isDate } from "../../domain/dates/calendar.ts";
import type { Claim } from "./pack.ts";

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
 */
export interface Period {
  /** First day, in full: YYYY-MM-DD. */
  from: string;
  /** Day after the last, in its shortest form: 2025, 2024-03 or 2024-03-02. */
  to: string;
}

/** Start of the year, month or day after this one, as precise as the date: 2023-12 gives 2024-01. */
export function exclusiveEnd(date: string): string {
  const end = new Date(`${firstDay(date)}T00:00:00Z`);
  if (date.length === 4) end.setUTCFullYear(end.getUTCFullYear() + 1);
  else if (date.length === 7) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCDate(end.getUTCDate() + 1);
  return end.toISOString().slice(0, date.length);
}

/** The year, month or day that the text names, ready to be compared with spells; null if it names none. */
export function parsePeriod(text: string): Period | null {
  if (!isDate(text)) return null;
  return {
    from: firstDay(text),
    to: after(text),
  };
}

/**
 * The time in which a claim held, as an ISO 8601 interval whose end is exclusive; null if undated.
 * What occurred and has no end lies within the period that its start names (2018 gives 2018/2019);
 * any other status without an end goes on (2024/..).
 */
export function spellOf(claim: Pick<Claim, "validFrom" | "validTo" | "status">): string | null {
  const { validFrom, validTo, status } = claim;
  if (validFrom === "" && validTo === "") return null;
  const last = validTo === "" && status === "occurred" ? validFrom : validTo;
  return `${validFrom || ".."}/${last === "" ? ".." : exclusiveEnd(last)}`;
}
