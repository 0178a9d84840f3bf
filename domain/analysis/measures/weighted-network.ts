import { neighbourList } from "../balance/neighbour-list.ts";

/** An undirected weighted network of numbered nodes, for methods that fold groups to nodes. */
export interface WeightedNetwork {
  /** Number of nodes. */
  order: number;
  /** Place in `neighbours` at which those of a node begin; one more at the end. */
  starts: Int32Array;
  neighbours: Int32Array;
  /** Weight of the tie to each neighbour. */
  weights: Float64Array;
  /** Sum of the weights of a node's ties, of those within it twice. */
  strengths: Float64Array;
}

/** Makes a network of ties, each given once; a tie of a node with itself counts for its strength. */
export function weightedNetwork(
  order: number,
  ties: readonly { a: number; b: number; weight: number }[],
): WeightedNetwork {
  const strengths = new Float64Array(order);
  for (const { a, b, weight } of ties) {
    strengths[a] = (strengths[a] ?? 0) + weight;
    strengths[b] = (strengths[b] ?? 0) + weight;
  }
  const pairs = ties
    .filter(({ a, b }) => a !== b)
    .map(({ a, b, weight }) => ({ a, b, signed: weight }));
  const { start, neighbour, signed } = neighbourList(order, pairs);
  return { order, starts: start, neighbours: neighbour, weights: signed, strengths };
}

/** Folds each group to a node; ties within a group become one of the node with itself. */
export function foldedNetwork(
  { order, starts, neighbours, weights, strengths }: WeightedNetwork,
  groupOf: Int32Array,
  groups: number,
): WeightedNetwork {
  const sums = new Map<number, number>();
  const inside = new Float64Array(groups);
  for (let node = 0; node < order; node++) {
    const group = groupOf[node] ?? 0;
    let outside = 0;
    for (let i = starts[node] ?? 0; i < (starts[node + 1] ?? 0); i++) {
      const other = groupOf[neighbours[i] ?? 0] ?? 0;
      if (other === group) continue;
      outside += weights[i] ?? 0;
      if (group > other) continue;
      const pair = group * groups + other;
      sums.set(pair, (sums.get(pair) ?? 0) + (weights[i] ?? 0));
    }
    inside[group] = (inside[group] ?? 0) + (strengths[node] ?? 0) - outside;
  }
  const ties = [...sums].map(([pair, weight]) => ({
    a: Math.floor(pair / groups),
    b: pair % groups,
    weight,
  }));
  inside.forEach((weight, group) => {
    if (weight > 0) ties.push({ a: group, b: group, weight: weight / 2 });
  });
  return weightedNetwork(groups, ties);
}
