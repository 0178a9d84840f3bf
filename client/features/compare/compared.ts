import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import {
  CHANGE_ORDER,
  compare,
  type Change,
  type Comparison,
  type PairChange,
} from "../../model/graph/compare.ts";
import type { Filter } from "../../model/graph/filter.ts";
import { admit } from "../../model/graph/apply-filter.ts";
import { modelOf } from "../../model/graph/model.ts";
import { parsePeriod } from "../../../domain/dates/period.ts";

/** Compares two dates of what a filter leaves; null where one of them is no date. */
export function comparedAt(
  graph: SerializedGraph,
  filter: Filter,
  dates: { before: string; after: string },
): Comparison | null {
  const before = parsePeriod(dates.before);
  const after = parsePeriod(dates.after);
  if (!before || !after) return null;
  return compare(admit(modelOf(graph), filter), { before, after });
}

/** Pairs by what became of them, the greatest difference first. */
export function byChange(pairs: readonly PairChange[]): Map<Change, PairChange[]> {
  const size = ({ before, after }: PairChange) => Math.abs(after - before);
  const sorted = [...pairs].sort((a, b) => size(b) - size(a));
  return new Map(
    CHANGE_ORDER.map((change) => [change, sorted.filter((pair) => pair.change === change)]),
  );
}

/** Returns a sum of sign × intensity as a word: +1.4 is cooperation. */
export function balanceWord(sum: number): "cooperation" | "friction" | "neither" {
  const rounded = Math.round(sum * 1e6);
  return rounded === 0 ? "neither" : rounded > 0 ? "cooperation" : "friction";
}
