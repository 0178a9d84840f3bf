import louvainModule from "graphology-communities-louvain";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { leiden } from "./leiden.ts";
import type { MeasuredGraph } from "./measured-graph.ts";
import { addTie, tiesFor, weightedNetwork } from "./weighted-network.ts";

// The package's types describe an ES module, while a bundler and Node get the function itself.
const louvain = louvainModule as unknown as (
  graph: MeasuredGraph["cooperation"],
  options: { getEdgeWeight: "weight"; rng: () => number },
) => Readonly<Record<string, number>>;

const SEED = 7;

type Cooperation = Pick<MeasuredGraph, "cooperation">;

/**
 * Community of every actor that cooperates with somebody, from 1, the largest first: greatest
 * modularity by the Louvain method, weighted by intensity. Source: Blondel, Guillaume, Lambiotte and
 * Lefebvre, Journal of Statistical Mechanics (2008) P10008. The seed is fixed: it is a search, whose
 * result is the same each time.
 */
export function communities({ cooperation }: Cooperation): Map<string, number> {
  if (cooperation.size === 0) return new Map();
  const options = { getEdgeWeight: "weight", rng: randomNumbers() } as const;
  return bySize(cooperation, new Map(Object.entries(louvain(cooperation, options))));
}

/** The same by the Leiden method, whose groups are connected. Source: see `leiden`. */
export function leidenCommunities({ cooperation }: Cooperation): Map<string, number> {
  if (cooperation.size === 0) return new Map();
  const actors = cooperation.nodes();
  const places = new Map(actors.map((actor, place) => [actor, place]));
  const ties = tiesFor(cooperation.size);
  cooperation.forEachEdge((_edge, { weight }, a, b) =>
    addTie(ties, places.get(a) ?? 0, places.get(b) ?? 0, weight),
  );
  const found = leiden(weightedNetwork(actors.length, ties), randomNumbers());
  return bySize(cooperation, new Map(actors.map((actor, i) => [actor, found[i] ?? 0])));
}

function randomNumbers(): () => number {
  const random = xoroshiro128plus(SEED);
  return () => uniformFloat64(random);
}

/** Numbers groups from 1, the largest first; leaves out actors that cooperate with nobody. */
function bySize(
  cooperation: MeasuredGraph["cooperation"],
  groupOf: ReadonlyMap<string, number>,
): Map<string, number> {
  const members = new Map<number, string[]>();
  for (const [actor, group] of groupOf) {
    if (cooperation.degree(actor) === 0) continue;
    const known = members.get(group);
    if (known) known.push(actor);
    else members.set(group, [actor]);
  }
  const sorted = [...members.values()].sort(
    (a, b) => b.length - a.length || ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1),
  );
  return new Map(sorted.flatMap((actors, i) => actors.map((actor) => [actor, i + 1] as const)));
}
