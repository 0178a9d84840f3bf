import { UndirectedGraph } from "graphology";
import { drawnSign } from "../../drawn-sign.ts";
import { foldPairs, type FoldableRelation } from "../balance/fold-pairs.ts";
import type { SignedPair } from "../balance/signed-graph.ts";

/** The actors and relations that are shown, of which measures are taken. */
export interface Shown {
  /** Ids; also of actors without a relation. */
  actors: readonly string[];
  /** Relations whose ends are among the actors. */
  relations: readonly FoldableRelation[];
}

type Weighted = UndirectedGraph<object, { weight: number }>;

/** The graphs that measures are computed on; none has loops or parallel edges. */
export interface MeasuredGraph {
  /** Ids in order, so that the order in which they came changes nothing. */
  actors: readonly string[];
  /** All relations; weight: the sum of intensities of those that are signed. */
  all: Weighted;
  /** Relations of cooperation; weight: the sum of their intensities. */
  cooperation: Weighted;
  /** Relations of friction; weight: the sum of their intensities. */
  friction: Weighted;
  /** One sign for two actors, by their net sum. */
  pairs: readonly SignedPair[];
  /** Place in `actors` of each actor of `pairs`. */
  places: readonly number[];
}

/** A relation without intensity still connects. */
const LEAST_WEIGHT = 0.01;

/** Folds what is shown to simple graphs. Relations of an actor with itself are left out. */
export function measuredGraph({ actors, relations }: Shown): MeasuredGraph {
  const sorted = [...new Set(actors)].sort();
  const ordered = [...relations].sort((a, b) => (a.id < b.id ? -1 : 1));
  const all = emptyGraph(sorted);
  const cooperation = emptyGraph(sorted);
  const friction = emptyGraph(sorted);
  for (const relation of ordered) {
    const sign = drawnSign(relation);
    join(all, relation, sign === 0 ? 0 : relation.intensity);
    const weight = Math.max(LEAST_WEIGHT, relation.intensity);
    if (sign > 0) join(cooperation, relation, weight);
    if (sign < 0) join(friction, relation, weight);
  }
  const placeOf = new Map(sorted.map((actor, place) => [actor, place]));
  const { graph } = foldPairs(ordered, "net");
  const places = graph.actors.map((actor) => placeOf.get(actor) ?? 0);
  return { actors: sorted, all, cooperation, friction, pairs: graph.pairs, places };
}

function emptyGraph(actors: readonly string[]): Weighted {
  const graph: Weighted = new UndirectedGraph();
  for (const actor of actors) graph.addNode(actor);
  return graph;
}

function join(graph: Weighted, { from, to }: FoldableRelation, weight: number): void {
  if (from === to) return;
  const edge = graph.edge(from, to);
  if (edge === undefined) graph.addEdge(from, to, { weight });
  else graph.updateEdgeAttribute(edge, "weight", (sum = 0) => sum + weight);
}
