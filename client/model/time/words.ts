import { msg } from "../../../domain/message.ts";
import { localDate } from "../text/local-date.ts";
import { numberText } from "../../../domain/number-text.ts";
import { FIRST_YEAR, LAST_YEAR, type Moment } from "./moment.ts";

// Written out here because Intl's names depend on the browser's data.
const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** "March 2024", "2 March 2024" or "2024"; any other text as it came. */
export function longDate(date: string): string {
  const [, year, month, day] = /^(-?\d+)(?:-(\d+))?(?:-(\d+))?$/.exec(date) ?? [];
  if (year === undefined || (month !== undefined && !MONTHS[Number(month) - 1])) return date;
  return localDate(
    {
      year: Number(year),
      ...(month !== undefined && { month: Number(month) }),
      ...(day !== undefined && { day: Number(day) }),
    },
    MONTHS,
    "long",
  );
}

/**
 * Returns the time that is looked at, as a heading says it: "as of March 2024, including 37
 * undated".
 * @param undated how many undated relations are shown although a time is chosen
 */
export function momentWords(moment: Moment, undated = 0): string {
  return withUndated(timeWords(moment), undated);
}

/** Returns a text with ", including 37 undated" behind it, or alone for none. */
export const withUndated = (text: string, undated: number): string =>
  undated > 0 ? msg(`${text}, including ${numberText(undated)} undated`) : text;

function windowWords({ from, to }: { from: string; to: string }): string {
  if (from === FIRST_YEAR) return msg(`until ${longDate(to)}`);
  return to === LAST_YEAR ? msg(`since ${longDate(from)}`) : `${longDate(from)} – ${longDate(to)}`;
}

function timeWords(moment: Moment): string {
  switch (moment?.kind) {
    case "instant":
      return msg(`as of ${longDate(moment.at)}`);
    case "window":
      return moment.from === moment.to ? msg(`in ${longDate(moment.from)}`) : windowWords(moment);
    case "compare":
      return msg(`compare ${longDate(moment.before)} and ${longDate(moment.after)}`);
    case undefined:
      return msg("all times");
  }
}

/**
 * Returns the part of a heading about the chosen time: ", as of March 2024"; "" for all times.
 * @param undated number of undated relations under the heading
 */
export function timeNote(moment: Moment, undated = 0): string {
  if (moment?.kind !== "instant" && moment?.kind !== "window") return "";
  return `, ${momentWords(moment, undated)}`;
}
