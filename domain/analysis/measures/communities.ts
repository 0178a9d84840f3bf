import louvainModule from "graphology-communities-louvain";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import type { MeasuredGraph } from "./measured-graph.ts";

// The package's types describe an ES module, while a bundler and Node get the function itself.
const louvain = louvainModule as unknown as (
  graph: MeasuredGraph["cooperation"],
  options: { getEdgeWeight: "weight"; rng: () => number },
) => Readonly<Record<string, number>>;

const SEED = 7;

/**
 * Community of every actor that cooperates with somebody, from 1, the largest first: greatest
 * modularity by the Louvain method, weighted by intensity. Source: Blondel, Guillaume, Lambiotte and
 * Lefebvre, Journal of Statistical Mechanics (2008) P10008. The seed is fixed: it is a search, whose
 * result is the same each time.
 */
export function communities({ cooperation }: Pick<MeasuredGraph, "cooperation">) {
  const random = xoroshiro128plus(SEED);
  const found =
    cooperation.size === 0
      ? {}
      : louvain(cooperation, { getEdgeWeight: "weight", rng: () => uniformFloat64(random) });
  const members = new Map<number, string[]>();
  for (const [actor, group] of Object.entries(found)) {
    if (cooperation.degree(actor) === 0) continue;
    const known = members.get(group);
    if (known) known.push(actor);
    else members.set(group, [actor]);
  }
  const bySize = [...members.values()].sort(
    (a, b) => b.length - a.length || ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1),
  );
  return new Map(bySize.flatMap((actors, i) => actors.map((actor) => [actor, i + 1] as const)));
}
