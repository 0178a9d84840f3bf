import type { LeftOutList } from "../left-out.ts";
import { after, firstDay, isDate } from "../../domain/dates/calendar.ts";
import { readDate } from "./date.ts";

/** An interval as a file has it. */
export interface TimeText {
  start?: unknown;
  end?: unknown;
  /** The start itself is not part of it */
  startOpen?: boolean;
  /** The end itself is not part of it */
  endOpen?: boolean;
}

/** How the dates of a file are to be read, and where what cannot be is noted. */
export interface DateReading {
  leftOut: LeftOutList;
  /** Where the dates stand */
  place: string;
  /** Small numbers are years, too */
  years?: boolean;
}

/**
 * An interval as a spell: ISO 8601, end exclusive. Ends are part of an interval unless it says
 * otherwise: an end of 2024 is the end of that year.
 * @returns null if it has no bounds, or none that can be read; what cannot is noted
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
  // An end that cannot be read is not open: to say that it goes on for ever would be made up.
  if (start === undefined || end === undefined) return null;
  const from = bound(start, time.startOpen === true);
  const to = bound(end, time.endOpen !== true);
  if (from === ".." && to === "..") return null;
  if (from !== ".." && to !== ".." && firstDay(from) >= firstDay(to)) {
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

/** A text such as `2020-09-27/2020-11-11` or `2024-02/..`, end exclusive, is a spell already. */
export function isSpell(text: string): boolean {
  const [from = "", to = "", ...more] = text.split("/");
  const fits = more.length === 0 && [from, to].every((one) => one === ".." || isDate(one));
  return fits && (from === ".." || to === ".." || firstDay(from) < firstDay(to));
}
