import { spansOf } from "../graph/time.ts";
import { monthOf, yearOf, type Month } from "../time/month.ts";
import type { Moment } from "../time/moment.ts";
import { longDate } from "../time/words.ts";
import { monthWords } from "./locale.ts";
import type { Loaded } from "./source/loaded.ts";
import type { Words } from "./word-list.ts";

const DAY = 86_400_000;

/** The first and the last month on which something is known to change. */
export interface Months {
  first: Month;
  last: Month;
}

/** The months between the first and the last day on which something begins or ends; null: none. */
export function monthsOf({ graph }: Pick<Loaded, "graph">): Months | null {
  let [first, last] = [Infinity, -Infinity];
  for (const { attributes } of graph.edges)
    for (const day of spansOf(attributes.spells)) {
      if (!Number.isFinite(day)) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  if (first > last) return null;
  const month = (day: number) => monthOf(new Date(day * DAY).toISOString().slice(0, 10));
  return { first: month(first), last: month(last) };
}

/** What a moment is called beside the slider; of all times, from which year to which they go. */
export function momentWords(
  moment: Moment,
  { first, last }: Months,
  of: Pick<Words, "asOf">,
  locale: string,
): string {
  if (moment === null) return [...new Set([yearOf(first), yearOf(last)])].join(" – ");
  if (moment.kind === "instant")
    return `${of.asOf} ${moment.at.length === 7 ? monthWords(moment.at, locale) : longDate(moment.at)}`;
  const [from, to] =
    moment.kind === "window" ? [moment.from, moment.to] : [moment.before, moment.after];
  return `${longDate(from)} – ${longDate(to)}`;
}

/** ", including 37 undated", or nothing for none. */
export const undatedWords = (undated: number, of: Words, locale: string): string =>
  undated > 0 ? `, ${of.including(undated.toLocaleString(locale))}` : "";
