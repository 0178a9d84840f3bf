import { msg } from "../../../domain/message.ts";
import { isDate } from "../../../domain/dates/calendar.ts";
import { compareDates } from "../../../domain/dates/date-key.ts";
import {
  DATE_FORM,
  YEARS,
  parsePeriod,
  parseWindow,
  type Period,
} from "../../../domain/dates/period.ts";

/** The ends of a window that is open at one side: the first and the last year that a date can have. */
export const FIRST_YEAR = "-9998";
export const LAST_YEAR = "9998";

/** Two times side by side. */
export interface Compare {
  before: Period;
  after: Period;
}

/**
 * The time that is looked at; its dates are years, months or days, and a window's last one is
 * included. Null: all times.
 */
export type Moment =
  | { kind: "instant"; at: string }
  | { kind: "window"; from: string; to: string }
  | { kind: "compare"; before: string; after: string }
  | null;

/** Returns the period that a filter asks for; a comparison looks at no period alone. */
export function periodOf(moment: Moment): Period | null {
  if (moment?.kind === "instant") return parsePeriod(moment.at);
  return moment?.kind === "window" ? parseWindow(moment.from, moment.to) : null;
}

/** Returns the two periods that are compared, or null. */
export function compareOf(moment: Moment): Compare | null {
  if (moment?.kind !== "compare") return null;
  const before = parsePeriod(moment.before);
  const after = parsePeriod(moment.after);
  return before && after ? { before, after } : null;
}

/** Returns the two dates that a window or a comparison lies between. */
export function endsOf(moment: Exclude<Moment, null | { kind: "instant" }>): [string, string];
export function endsOf(moment: Moment): [string, string] | null;
export function endsOf(moment: Moment): [string, string] | null {
  if (moment?.kind === "window") return [moment.from, moment.to];
  return moment?.kind === "compare" ? [moment.before, moment.after] : null;
}

/** Returns a sentence about the fault in a moment that somebody typed; null if there is none. */
export function faultOf(moment: Moment): string | null {
  if (moment === null) return null;
  const dates = "at" in moment ? [moment.at] : endsOf(moment);
  const wrong = dates.find((date) => !isDate(date));
  if (wrong !== undefined) return msg(`“${wrong}” is not ${DATE_FORM}, ${YEARS}.`);
  const [first, second] = dates;
  if (second === undefined || first === undefined) return null;
  if (moment.kind === "window" && !parseWindow(first, second))
    return msg(`The window ends (${second}) before it begins (${first}).`);
  if (moment.kind === "compare" && !isBefore(first, second))
    return msg(`The first date (${first}) has to lie before the second (${second}).`);
  return null;
}

function isBefore(first: string, second: string): boolean {
  const [before, after] = [parsePeriod(first), parsePeriod(second)];
  return before !== null && after !== null && compareDates(before.from, after.from) < 0;
}
