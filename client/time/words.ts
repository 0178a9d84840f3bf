import type { Moment } from "./moment.ts";

// Written out here because Intl's names depend on the browser's data.
const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** "March 2024", "2 March 2024" or "2024"; any other text as it came. */
export function longDate(date: string): string {
  const [year = date, month, day] = date.split("-");
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (month !== undefined && name === undefined) return date;
  return [day === undefined ? undefined : Number(day), name, Number(year) || year]
    .filter((part) => part !== undefined)
    .join(" ");
}

/** The time that is looked at, as a heading says it: "as of March 2024". */
export function momentWords(moment: Moment): string {
  switch (moment?.kind) {
    case "instant":
      return `as of ${longDate(moment.at)}`;
    case "window":
      return moment.from === moment.to
        ? `in ${longDate(moment.from)}`
        : `${longDate(moment.from)} – ${longDate(moment.to)}`;
    case "compare":
      return `compare ${longDate(moment.before)} and ${longDate(moment.after)}`;
    case undefined:
      return "all times";
  }
}

/** What a heading adds for the time that is looked at: ", as of March 2024"; nothing for all. */
export function timeNote(moment: Moment): string {
  return moment?.kind === "instant" || moment?.kind === "window" ? `, ${momentWords(moment)}` : "";
}
