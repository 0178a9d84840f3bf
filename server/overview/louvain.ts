import { UndirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
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
  const random = xoroshiro128plus(SEED);
  const groups = louvain(graph, { getEdgeWeight: "weight", rng: () => uniformFloat64(random) });
  for (const [actor, group] of Object.entries(groups)) found[Number(actor)] = group;
  return found;
}
