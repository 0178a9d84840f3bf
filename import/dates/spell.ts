import type { LeftOutList } from "../left-out.ts";
import { compareDates } from "../../domain/dates/date-key.ts";
import { after, firstDay, isDate } from "../../domain/dates/calendar.ts";
import { readDate } from "./date.ts";

/** An unparsed interval of a file. */
export interface TimeText {
  start?: unknown;
  end?: unknown;
  /** True if the start is excluded. */
  startOpen?: boolean;
  /** True if the end is excluded. */
  endOpen?: boolean;
}

/** Options for parsing the dates of a file, and the list that collects invalid ones. */
export interface DateReading {
  leftOut: LeftOutList;
  /** Position of the dates in the file, for messages. */
  place: string;
  /** True if small numbers are years too. */
  years?: boolean;
}

/**
 * Converts an interval to a spell: ISO 8601 with exclusive end. Ends are included unless the
 * interval excludes them: an end of 2024 is the end of that year.
 *
 * @returns null if it has no bounds, or an invalid one; those are added to `leftOut`
 */
export function spellOf(time: TimeText, reading: DateReading): string | null {
  const { leftOut, place, years = false } = reading;
  const start = readDate(time.start, years);
  const end = readDate(time.end, years);
  for (const [date, given] of [
    [start, time.start],
    [end, time.end],
  ])
    if (date === undefined) leftOut.add("date", place, shown(given));
  // An unreadable end does not make the interval open-ended, which would be invented data.
  if (start === undefined || end === undefined) return null;
  const from = bound(start, time.startOpen === true);
  const to = bound(end, time.endOpen !== true);
  if (from === ".." && to === "..") return null;
  if (from !== ".." && to !== ".." && compareDates(firstDay(from), firstDay(to)) >= 0) {
    leftOut.add("reversed", place, `${shown(time.start)} to ${shown(time.end)}`);
    return null;
  }
  return `${from}/${to}`;
}

function bound(date: string | null, next: boolean): string {
  if (date === null || date === "..") return "..";
  return next ? after(date) : date;
}

function shown(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/**
 * Returns true for a text that is a spell already, such as `2020-09-27/2020-11-11` or `2024-02/..`,
 * with exclusive end.
 */
export function isSpell(text: string): boolean {
  const [from = "", to = "", ...more] = text.split("/");
  const fits = more.length === 0 && [from, to].every((one) => one === ".." || isDate(one));
  return fits && (from === ".." || to === ".." || compareDates(firstDay(from), firstDay(to)) < 0);
}
