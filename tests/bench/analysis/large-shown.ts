import type { Shown } from "../../../domain/analysis/measures/measured-graph.ts";
import { largeGraph } from "./large-graph.ts";

/** The graph of `largeGraph` as measures take it, a relation a pair. */
export function largeShown(actors: number, pairs: number): Shown {
  const graph = largeGraph(actors, pairs);
  const relations = graph.pairs.map(({ a, b, sign }, i) => ({
    ...{ id: `r${i}`, from: String(a), to: String(b), sign },
    intensity: 0.1 + (i % 10) / 11,
  }));
  return { actors: graph.actors, relations };
}
