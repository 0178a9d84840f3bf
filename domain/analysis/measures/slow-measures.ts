import type { MeasuredGraph } from "./measured-graph.ts";
import type { MeasureName } from "./names.ts";

/** Measures that look at every tie once for every actor, and how often they may look. */
const BY_ALL_PATHS: readonly MeasureName[] = ["betweenness", "closeness"];
const MOST_LOOKS = 5e7;

/** Returns those of some measures that take longer on a graph than somebody waits for an answer. */
export function slowMeasures(
  names: readonly MeasureName[],
  { cooperation: { order, size } }: Pick<MeasuredGraph, "cooperation">,
): MeasureName[] {
  return order * size > MOST_LOOKS ? names.filter((name) => BY_ALL_PATHS.includes(name)) : [];
}
