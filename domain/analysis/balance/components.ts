import type { SignedGraph } from "./signed-graph.ts";

/** Numbers the connected parts of a graph, in the order of their first actors. */
export function componentsOf({ actors, pairs }: Pick<SignedGraph, "actors" | "pairs">): {
  /** For each actor the number of its part. */
  part: Int32Array;
  count: number;
} {
  const parent = Int32Array.from(actors.keys());
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  for (const { a, b } of pairs) {
    const [x, y] = [root(a), root(b)];
    // The lower number wins, so that roots are first actors.
    if (x < y) parent[y] = x;
    else parent[x] = y;
  }
  const part = new Int32Array(actors.length);
  let count = 0;
  for (let i = 0; i < actors.length; i++) part[i] = root(i) === i ? count++ : part[root(i)]!;
  return { part, count };
}
