import { UndirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import type { Links } from "./links.ts";

type Weighted = UndirectedGraph<object, { weight: number }>;

/** The package's types describe an ES module, while Node gets the function itself. */
const louvain = louvainModule as unknown as (
  graph: Weighted,
  options: { getEdgeWeight: "weight"; rng: () => number },
) => Readonly<Record<string, number>>;

/** The same relations give the same communities. */
const SEED = 20_240_229;

/**
 * Returns the number of each actor's community, by Louvain's method over the cooperation between
 * actors, weighted by intensity; -1 for actors that cooperate with nobody.
 *
 * @param actors number of actors
 */
export function groupActors(
  { subjects, objects, signs, intensities }: Links,
  actors: number,
): Int32Array {
  const graph: Weighted = new UndirectedGraph();
  // The method depends on the order of actors and relations, and a store may give them in any.
  const order = Uint32Array.from(signs.keys()).sort(
    (i, j) =>
      (subjects[i] ?? 0) - (subjects[j] ?? 0) ||
      (objects[i] ?? 0) - (objects[j] ?? 0) ||
      (intensities[i] ?? 0) - (intensities[j] ?? 0),
  );
  for (const i of order) {
    const [a, b] = [subjects[i] ?? 0, objects[i] ?? 0];
    if (signs[i] !== 1 || a === b) continue;
    // Without intensity a relation still connects.
    const weight = Math.max(0.01, intensities[i] ?? 0);
    graph.mergeNode(a);
    graph.mergeNode(b);
    graph.updateUndirectedEdge(a, b, (known) => ({ weight: (known.weight ?? 0) + weight }));
  }
  const found = new Int32Array(actors).fill(-1);
  if (graph.size === 0) return found;
  const groups = louvain(graph, { getEdgeWeight: "weight", rng: randomFrom(SEED) });
  for (const [actor, group] of Object.entries(groups)) found[Number(actor)] = group;
  return found;
}

/** A small generator of numbers from 0 to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
