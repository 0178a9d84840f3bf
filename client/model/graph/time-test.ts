import type { Period } from "../../../domain/dates/period.ts";
import type { Filter } from "./filter.ts";
import { dayOf, heldIn, type Spans } from "../../../domain/dates/spans.ts";

/**
 * Returns true if undated relations are shown: as the reader chose, else only without a chosen
 * time. It is unknown if they held at a given date.
 */
export function showsUndated({ time, undated }: Pick<Filter, "time" | "undated">): boolean {
  return undated ?? !time;
}

/**
 * Returns the test of a relation's spans for a filter's time, or for either of two. A comparison
 * leaves undated relations out: they are not known to hold at either time.
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
