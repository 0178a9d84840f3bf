import type { Period } from "../../../domain/dates/period.ts";
import type { Filter } from "./filter.ts";
import { dayOf, heldIn, type Spans } from "../../../domain/dates/spans.ts";

/**
 * Whether undated relations are shown: as the reader chose, else only while all times are looked
 * at. Whether they held at a given date is not known.
 */
export function showsUndated({ time, undated }: Pick<Filter, "time" | "undated">): boolean {
  return undated ?? !time;
}

/**
 * What a filter's time, or a comparison of two, asks of a relation's spans. A comparison leaves
 * undated relations out: they are not known to hold at either time.
 */
export function timeTest(
  filter: Pick<Filter, "time" | "undated">,
  compare: { before: Period; after: Period } | null = null,
): (spans: Spans) => boolean {
  const undated = !compare && showsUndated(filter);
  const asked = compare ? [compare.before, compare.after] : filter.time ? [filter.time] : [];
  const periods = asked.map(({ from, to }: Period) => [dayOf(from), dayOf(to)] as const);
  return (spans) => {
    if (spans.length === 0) return undated;
    return periods.length === 0 || periods.some(([from, to]) => heldIn(spans, from, to));
  };
}
