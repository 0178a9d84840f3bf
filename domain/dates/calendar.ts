const DAY_MS = 86_400_000;
const FORM = /^(?!-0000)-?\d{4}(-\d{2}(-\d{2})?)?$/;
/** Years are from -9998 to 9998, so that the end of every period still has four digits. */
const LAST_YEAR = 9998;

/** Returns the year of a date as ISO 8601 counts, in which 0 is 1 BC and -1 is 2 BC. */
export const yearIn = (date: string): number => Number(/^-?\d+/.exec(date)?.[0] ?? NaN);

/** Returns the text of a year: 0044, -0430. */
export const yearText = (year: number): string =>
  (year < 0 ? "-" : "") + String(Math.abs(year)).padStart(4, "0");

/** Length of the year of a date: 4, or 5 with a sign. */
const yearLength = (date: string): number => (date.startsWith("-") ? 5 : 4);

/** Returns what a date names: a year, a month or a day. */
export function unitOf(date: string): "year" | "month" | "day" {
  const rest = date.length - yearLength(date);
  return rest === 0 ? "year" : rest === 3 ? "month" : "day";
}

/** Returns the year that a date lies in, or its month; a date that names a year stays one. */
export function truncated(date: string, unit: "year" | "month"): string {
  return date.slice(0, yearLength(date) + (unit === "year" ? 0 : 3));
}

/** Returns the first day of an ISO 8601 date of reduced precision, as YYYY-MM-DD. */
export function firstDay(date: string): string {
  return date + "-01-01".slice(date.length - yearLength(date));
}

/**
 * Returns true for an ISO 8601 date of reduced precision that exists in the proleptic Gregorian
 * calendar, with a year from -9998 to 9998.
 */
export function isDate(text: string): boolean {
  if (!FORM.test(text)) return false;
  const length = yearLength(text);
  const year = Number(text.slice(0, length));
  const month = text.length > length ? Number(text.slice(length + 1, length + 3)) : 1;
  const day = text.length > length + 3 ? Number(text.slice(length + 4)) : 1;
  // Without a Date, which takes many times as long: a large pack asks half a million times.
  return Math.abs(year) <= LAST_YEAR && day >= 1 && day <= daysIn(year, month);
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month from 1 to 12; 0 for any other. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return isLeap && month === 2 ? 29 : (DAYS[month - 1] ?? 0);
}

/** Milliseconds from 1970 to the first day of a date; NaN for a text that is no date. */
export function timeOf(date: string): number {
  const day = firstDay(date);
  // Date reads years below zero with six digits alone.
  return Date.parse(`${day.startsWith("-") ? `-00${day.slice(1)}` : day}T00:00:00Z`);
}

/** Returns the day, YYYY-MM-DD, that so many milliseconds from 1970 lie in. */
export function dayAt(milliseconds: number): string {
  const text = new Date(milliseconds).toISOString();
  return text.startsWith("-") ? `-${text.slice(3, 13)}` : text.slice(0, 10);
}

/** Returns the start of the next year, month or day, in its shortest form: 2024-12 gives 2025. */
export function after(date: string): string {
  return nextStart(date).replace(/(-01){1,2}$/, "");
}

/** The first day after a year, month or day, YYYY-MM-DD. */
function nextStart(date: string): string {
  const end = new Date(timeOf(date));
  const unit = unitOf(date);
  if (unit === "year") end.setUTCFullYear(end.getUTCFullYear() + 1);
  else if (unit === "month") end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCDate(end.getUTCDate() + 1);
  return dayAt(end.valueOf());
}

/** Start of the year, month or day after this one, as precise as the date: 2023-12 gives 2024-01. */
export function exclusiveEnd(date: string): string {
  return asPreciseAs(nextStart(date), date);
}

/** Returns a day as precise as a date: its year for a year. */
export function asPreciseAs(day: string, date: string): string {
  const unit = unitOf(date);
  return unit === "day" ? day : truncated(day, unit);
}

/** The day before a day, both YYYY-MM-DD. */
export function dayBefore(day: string): string {
  return dayAt(timeOf(day) - DAY_MS);
}

/**
 * Returns the date of a year, month and day, in the given precision; null if it does not exist.
 *
 * @param year digits, with a minus before them if it is below zero
 */
export function dateOf(year: string, month = "", day = ""): string | null {
  const parts = [
    yearText(Number(year)),
    ...[month, day].filter(Boolean).map((n) => n.padStart(2, "0")),
  ];
  const date = parts.join("-");
  return isDate(date) ? date : null;
}
