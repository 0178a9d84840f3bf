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

/** Ties of a network, each given once, an array a field: there may be a million. */
export interface Ties {
  /** Number of ties, which may be fewer than the arrays have room for. */
  length: number;
  starts: Int32Array;
  ends: Int32Array;
  weights: Float64Array;
}

/** Makes a network of ties; one of a node with itself counts for its strength. */
export function weightedNetwork(order: number, ties: Ties): WeightedNetwork {
  const strengths = new Float64Array(order);
  const starts = new Int32Array(order + 1);
  for (let i = 0; i < ties.length; i++) {
    const [a = 0, b = 0, weight = 0] = [ties.starts[i], ties.ends[i], ties.weights[i]];
    strengths[a] = (strengths[a] ?? 0) + weight;
    strengths[b] = (strengths[b] ?? 0) + weight;
    if (a === b) continue;
    starts[a + 1] = (starts[a + 1] ?? 0) + 1;
    starts[b + 1] = (starts[b + 1] ?? 0) + 1;
  }
  for (let node = 0; node < order; node++)
    starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  const next = starts.slice(0, order);
  const neighbours = new Int32Array(starts[order] ?? 0);
  const weights = new Float64Array(starts[order] ?? 0);
  const put = (from: number, to: number, weight: number) => {
    const place = next[from] ?? 0;
    next[from] = place + 1;
    neighbours[place] = to;
    weights[place] = weight;
  };
  for (let i = 0; i < ties.length; i++) {
    const [a = 0, b = 0, weight = 0] = [ties.starts[i], ties.ends[i], ties.weights[i]];
    if (a === b) continue;
    put(a, b, weight);
    put(b, a, weight);
  }
  return { order, starts, neighbours, weights, strengths };
}

/** Makes room for ties. */
export function tiesFor(most: number): Ties {
  return {
    length: 0,
    starts: new Int32Array(most),
    ends: new Int32Array(most),
    weights: new Float64Array(most),
  };
}

/** Adds a tie where there is room for it. */
export function addTie(ties: Ties, a: number, b: number, weight: number): void {
  const at = ties.length++;
  ties.starts[at] = a;
  ties.ends[at] = b;
  ties.weights[at] = weight;
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
  const ties = tiesFor(sums.size + groups);
  for (const [pair, weight] of sums) addTie(ties, Math.floor(pair / groups), pair % groups, weight);
  inside.forEach((weight, group) => {
    if (weight > 0) addTie(ties, group, group, weight / 2);
  });
  return weightedNetwork(groups, ties);
}
