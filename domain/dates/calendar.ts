const DAY_MS = 86_400_000;
const FORM = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Returns the first day of an ISO 8601 date of reduced precision, as YYYY-MM-DD. */
export function firstDay(date: string): string {
  return date + "-01-01".slice(date.length - 4);
}

/**
 * Returns true for an ISO 8601 date of reduced precision that exists in the Gregorian calendar.
 * Years end at 9998, so that the end of every period still has four digits.
 */
export function isDate(text: string): boolean {
  if (!FORM.test(text) || text < "0001" || text >= "9999") return false;
  const month = text.length > 4 ? Number(text.slice(5, 7)) : 1;
  const day = text.length > 7 ? Number(text.slice(8)) : 1;
  // Without a Date, which takes many times as long: a large pack asks half a million times.
  return day >= 1 && day <= daysIn(Number(text.slice(0, 4)), month);
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month from 1 to 12; 0 for any other. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return isLeap && month === 2 ? 29 : (DAYS[month - 1] ?? 0);
}

/** Returns the start of the next year, month or day, in its shortest form: 2024-12 gives 2025. */
export function after(date: string): string {
  return nextStart(date).replace(/(-01){1,2}$/, "");
}

/** The first day after a year, month or day, YYYY-MM-DD. */
function nextStart(date: string): string {
  const end = new Date(`${firstDay(date)}T00:00:00Z`);
  if (date.length === 4) end.setUTCFullYear(end.getUTCFullYear() + 1);
  else if (date.length === 7) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCDate(end.getUTCDate() + 1);
  return end.toISOString().slice(0, 10);
}

/** Start of the year, month or day after this one, as precise as the date: 2023-12 gives 2024-01. */
export function exclusiveEnd(date: string): string {
  return nextStart(date).slice(0, date.length);
}

/** The day before a day, both YYYY-MM-DD. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
}

/** Returns the date of a year, month and day, in the given precision; null if it does not exist. */
export function dateOf(year: string, month = "", day = ""): string | null {
  const parts = [
    year.padStart(4, "0"),
    ...[month, day].filter(Boolean).map((n) => n.padStart(2, "0")),
  ];
  const date = parts.join("-");
  return isDate(date) ? date : null;
}
