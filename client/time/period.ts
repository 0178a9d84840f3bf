import type { Period } from "../graph/time.ts";

const FORM = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** What a date may look like, for messages. */
export const DATE_FORM = "a date such as 2024, 2024-02 or 2024-02-22";

const firstDay = (date: string): string => date + "-01-01".slice(date.length - 4);

/** Whether the text is a year, month or day of the calendar, from 0001 to 9998. */
export function isDate(text: string): boolean {
  if (!FORM.test(text) || text < "0001" || text >= "9999") return false;
  const day = firstDay(text);
  const time = Date.parse(`${day}T00:00:00Z`);
  // Date.parse moves 30 February into March instead of refusing it.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** The day after the year, month or day, in its shortest form. */
function dayAfter(date: string): string {
  const end = new Date(`${firstDay(date)}T00:00:00Z`);
  if (date.length === 4) end.setUTCFullYear(end.getUTCFullYear() + 1);
  else if (date.length === 7) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCDate(end.getUTCDate() + 1);
  return end
    .toISOString()
    .slice(0, 10)
    .replace(/(-01){1,2}$/, "");
}

/** The year, month or day that a text names as a period, as the server reads it; null if none. */
export function parsePeriod(text: string): Period | null {
  return isDate(text) ? { from: firstDay(text), to: dayAfter(text) } : null;
}

/** The period from the first day of one date to the last of another; null if it ends before. */
export function parseWindow(from: string, to: string): Period | null {
  const start = parsePeriod(from);
  const end = parsePeriod(to);
  return start && end && start.from < end.to ? { from: start.from, to: end.to } : null;
}
