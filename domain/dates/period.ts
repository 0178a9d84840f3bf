import { after, firstDay, isDate } from "./calendar.ts";
import type { Period } from "./spans.ts";

/** What a date may look like, for messages. */
export const DATE_FORM = "a date such as 2024, 2024-02 or 2024-02-22";

/** The year, month or day that a text names as a period, as the server reads it; null if none. */
export function parsePeriod(text: string): Period | null {
  return isDate(text) ? { from: firstDay(text), to: after(text) } : null;
}

/** The period from the first day of one date to the last of another; null if it ends before. */
export function parseWindow(from: string, to: string): Period | null {
  const start = parsePeriod(from);
  const end = parsePeriod(to);
  return start && end && start.from < end.to ? { from: start.from, to: end.to } : null;
}
