/** A pair as arrays need it; signed is sign × weight. */
export interface WeightedPair {
  a: number;
  b: number;
  signed: number;
}

/** A signed graph as arrays: the neighbours of actor i are the places start[i] to start[i + 1]. */
export interface NeighbourList {
  size: number;
  start: Int32Array;
  neighbour: Int32Array;
  /** Sign × weight. */
  signed: Float64Array;
  /** Place of the pair in the list that was given. */
  pair: Int32Array;
}

/** @param size number of actors */
export function neighbourList(size: number, pairs: readonly WeightedPair[]): NeighbourList {
  const start = new Int32Array(size + 1);
  for (const { a, b } of pairs) {
    start[a + 1]!++;
    start[b + 1]!++;
  }
  for (let i = 0; i < size; i++) start[i + 1]! += start[i]!;
  const next = start.slice(0, size);
  const neighbour = new Int32Array(2 * pairs.length);
  const signed = new Float64Array(2 * pairs.length);
  const pair = new Int32Array(2 * pairs.length);
  const put = (from: number, to: number, value: number, which: number) => {
    const place = next[from]!++;
    neighbour[place] = to;
    signed[place] = value;
    pair[place] = which;
  };
  for (const [which, { a, b, signed: value }] of pairs.entries()) {
    put(a, b, value, which);
    put(b, a, value, which);
  }
  return { size, start, neighbour, signed, pair };
}
