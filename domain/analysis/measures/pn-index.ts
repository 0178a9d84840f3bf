import type { MeasuredGraph } from "./measured-graph.ts";

const TOLERANCE = 1e-12;

/**
 * PN index of every actor, in the order of `actors`: the solution x of (I − A / (2n − 2)) x = 1
 * with A = P − 2 N, P and N the adjacency matrices of positive and negative ties, n actors. About 1
 * for an actor without ties, above it for one with positive, below it for one with negative ties.
 * Source: Everett and Borgatti, Networks containing negative ties, Social Networks 38 (2014),
 * 111–120. The matrix is diagonally dominant, so that conjugate gradients find x.
 */
export function pnIndex({
  actors,
  pairs,
  places,
}: Pick<MeasuredGraph, "actors" | "pairs" | "places">): Float64Array {
  const n = actors.length;
  const ties = pairs.map(({ a, b, sign }) => ({
    a: places[a] ?? 0,
    b: places[b] ?? 0,
    share: (sign > 0 ? 1 : -2) / (2 * n - 2),
  }));
  const times = (vector: Float64Array): Float64Array => {
    const product = Float64Array.from(vector);
    for (const { a, b, share } of ties) {
      product[a] = (product[a] ?? 0) - share * (vector[b] ?? 0);
      product[b] = (product[b] ?? 0) - share * (vector[a] ?? 0);
    }
    return product;
  };
  return conjugateGradients(times, new Float64Array(n).fill(1));
}

/** Solves M x = right for a symmetric, positive semidefinite M; of several x the shortest. */
function conjugateGradients(
  times: (vector: Float64Array) => Float64Array,
  right: Float64Array,
): Float64Array {
  let solution = new Float64Array(right.length);
  let residual = Float64Array.from(right);
  let way = Float64Array.from(right);
  let square = dot(residual, residual);
  const enough = TOLERANCE * TOLERANCE * square;
  for (let step = 0; step < 10 * right.length && square > enough; step++) {
    const product = times(way);
    const curve = dot(way, product);
    if (curve <= 0) break;
    solution = added(solution, way, square / curve);
    residual = added(residual, product, -square / curve);
    const next = dot(residual, residual);
    way = added(residual, way, next / square);
    square = next;
  }
  return solution;
}

const dot = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0);

const added = (to: Float64Array, what: Float64Array, share: number): Float64Array<ArrayBuffer> =>
  Float64Array.from(to, (value, i) => value + share * (what[i] ?? 0));
