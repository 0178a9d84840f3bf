import { dayAt, timeOf, unitOf, yearIn } from "../../../domain/dates/calendar.ts";
import { spansOf } from "../../../domain/dates/spans.ts";
import { monthOf, yearOf, type Month } from "../../model/time/month.ts";
import type { Moment } from "../../model/time/moment.ts";
import { yearWords } from "../../model/text/local-date.ts";
import { longDate } from "../../model/time/words.ts";
import { languageOf } from "./locale.ts";
import type { Loaded } from "../source/loaded.ts";
import type { Words } from "./word-list.ts";

const DAY = 86_400_000;

/** The first and the last month on which something is known to change. */
export interface Months {
  first: Month;
  last: Month;
}

/**
 * Returns the months between the first and the last day on which something begins or ends; null:
 * none.
 */
export function monthsOf({ graph }: Pick<Loaded, "graph">): Months | null {
  let [first, last] = [Infinity, -Infinity];
  for (const { attributes } of graph.edges)
    for (const day of spansOf(attributes.spells)) {
      if (!Number.isFinite(day)) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  if (first > last) return null;
  const month = (day: number) => monthOf(dayAt(day * DAY));
  return { first: month(first), last: month(last) };
}

/** From which year to which the months go: "1991 – 2025". */
export const yearsWords = ({ first, last }: Months): string =>
  [...new Set([yearOf(first), yearOf(last)].map(yearWords))].join(" – ");

/** Returns the name of a chosen time: "As of March 2024", "2020 – 5 March 2024". */
export function momentWords(
  moment: NonNullable<Moment>,
  of: Pick<Words, "asOf" | "compared">,
  locale: string,
): string {
  const date = (text: string): string => dateWords(text, locale);
  switch (moment.kind) {
    case "instant":
      return `${of.asOf} ${date(moment.at)}`;
    case "window":
      return [...new Set([moment.from, moment.to])].map(date).join(" – ");
    case "compare":
      return of.compared(date(moment.before), date(moment.after));
  }
}

/**
 * Returns a year, a month or a day as a locale writes it; in English as the product does: "5 March
 * 2024".
 */
function dateWords(date: string, locale: string): string {
  const unit = unitOf(date);
  const at = new Date(timeOf(date));
  if (
    unit === "year" ||
    yearIn(date) < 1 ||
    languageOf(locale) === "en" ||
    Number.isNaN(at.valueOf())
  )
    return longDate(date);
  return new Intl.DateTimeFormat(locale, {
    ...{ year: "numeric", month: "long", timeZone: "UTC" },
    ...(unit === "day" && { day: "numeric" }),
  }).format(at);
}

/** ", including 37 undated", or nothing for none. */
export const undatedWords = (undated: number, of: Words, locale: string): string =>
  undated > 0 ? `, ${of.including(undated.toLocaleString(locale))}` : "";
