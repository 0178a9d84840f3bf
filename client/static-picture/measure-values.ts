import { measuredGraph } from "../../domain/analysis/measures/measured-graph.ts";
import { MEASURES } from "../../domain/analysis/measures/measures.ts";
import type { MeasureName } from "../../domain/analysis/measures/names.ts";
import { slowMeasures } from "../../domain/analysis/measures/slow-measures.ts";
import type { FilteredGraph } from "../model/graph/filtered-graph.ts";
import type { Measured } from "../model/graph/measured.ts";
import { shownRelations } from "../model/graph/shown-relations.ts";

/** Measures of what a picture shows, and those that nobody would wait for. */
export interface MeasureValues {
  values: Measured["values"];
  slow: readonly MeasureName[];
}

/** Computes measures of what is shown, as the page does; none of them if one takes too long. */
export function measureValues(
  filtered: FilteredGraph,
  names: readonly MeasureName[],
): MeasureValues {
  if (names.length === 0) return { values: new Map(), slow: [] };
  const graph = measuredGraph(shownRelations(filtered));
  const slow = slowMeasures(names, graph);
  if (slow.length > 0) return { values: new Map(), slow };
  return { values: new Map(names.map((name) => [name, MEASURES[name](graph)])), slow };
}
