import type { RelationAttributes } from "../../server/contract/graph.ts";
import { dayOf, heldIn, spansOf } from "../graph/time.ts";
import { periodOf, type Moment } from "../time/moment.ts";

/** Relations of the time that is looked at, and the others. */
export interface Split<T> {
  now: T[];
  /** Dated, but not to that time */
  otherwise: T[];
}

/** Splits relations by whether they hold at a moment; what is undated may hold at any. */
export function splitByTime<T extends Pick<RelationAttributes, "spells">>(
  relations: readonly T[],
  moment: Moment,
): Split<T> {
  const period = periodOf(moment);
  if (!period) return { now: [...relations], otherwise: [] };
  const from = dayOf(period.from);
  const to = dayOf(period.to);
  const split: Split<T> = { now: [], otherwise: [] };
  for (const relation of relations) {
    const spans = spansOf(relation.spells);
    const holds = spans.length === 0 || heldIn(spans, from, to);
    split[holds ? "now" : "otherwise"].push(relation);
  }
  return split;
}
