import type { SignedGraph } from "./signed-graph.ts";
import type { WeightedPair } from "./neighbour-list.ts";
import { weightedPairs } from "./weighted-pairs.ts";

/** Weights are exact to a millionth, as folding rounds them. */
const UNITS = 1e6;

/**
 * Returns the pairs with whole numbers as weights, and what 1 of them stands for: sums of whole
 * numbers are exact, and a bound between two of them is the upper one.
 */
export function wholeWeights(
  graph: SignedGraph,
  weighted: boolean,
): { pairs: WeightedPair[]; unit: number } {
  const pairs = weightedPairs(graph, weighted);
  if (!weighted) return { pairs, unit: 1 };
  const whole = pairs.map(({ signed }) => Math.round(signed * UNITS));
  const divisor = whole.reduce((found, each) => commonDivisor(found, Math.abs(each)), 0) || 1;
  return {
    pairs: pairs.map(({ a, b }, i) => ({ a, b, signed: whole[i]! / divisor })),
    unit: divisor / UNITS,
  };
}

function commonDivisor(a: number, b: number): number {
  while (b > 0) [a, b] = [b, a % b];
  return a;
}
