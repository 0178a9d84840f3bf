import { contradicts } from "./frustration.ts";
import type { SignedGraph, SignedPair } from "./signed-graph.ts";

/** Returns the pairs that contradict a division, heaviest first. */
export function frustratedPairs(graph: SignedGraph, camp: ArrayLike<number>): SignedPair[] {
  return graph.pairs
    .filter((pair) => contradicts(pair, camp))
    .sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
}
