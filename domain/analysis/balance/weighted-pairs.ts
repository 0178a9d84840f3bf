import type { WeightedPair } from "./neighbour-list.ts";
import type { SignedGraph } from "./signed-graph.ts";

/** Returns the pairs with sign × weight; unless `weighted`, every pair weighs 1. */
export function weightedPairs({ pairs }: SignedGraph, weighted: boolean): WeightedPair[] {
  return pairs.map(({ a, b, sign, weight }) => ({ a, b, signed: weighted ? sign * weight : sign }));
}
