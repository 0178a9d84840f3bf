import type { SignedGraph } from "./signed-graph.ts";

/** A signed graph as arrays: the neighbours of actor i are the places start[i] to start[i + 1]. */
export interface NeighbourList {
  size: number;
  start: Int32Array;
  neighbour: Int32Array;
  /** Sign × weight. */
  signed: Float64Array;
}

/** @param weighted false: every pair weighs 1 */
export function neighbourList({ actors, pairs }: SignedGraph, weighted: boolean): NeighbourList {
  const size = actors.length;
  const start = new Int32Array(size + 1);
  for (const { a, b } of pairs) {
    start[a + 1]!++;
    start[b + 1]!++;
  }
  for (let i = 0; i < size; i++) start[i + 1]! += start[i]!;
  const next = start.slice(0, size);
  const neighbour = new Int32Array(2 * pairs.length);
  const signed = new Float64Array(2 * pairs.length);
  const put = (from: number, to: number, value: number) => {
    const place = next[from]!++;
    neighbour[place] = to;
    signed[place] = value;
  };
  for (const { a, b, sign, weight } of pairs) {
    const value = weighted ? sign * weight : sign;
    put(a, b, value);
    put(b, a, value);
  }
  return { size, start, neighbour, signed };
}
