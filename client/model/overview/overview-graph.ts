import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import type { Bundle, Overview, SignCounts } from "../../../domain/contract/overview.ts";
import type { Sign } from "../../../domain/sign.ts";
import type { DrawnRelation } from "../graph/bundle.ts";
import { communityElement } from "./element.ts";

type Edge = SerializedGraph["edges"][number] & { attributes: DrawnRelation };

/** A line as wide as the widest has this intensity. */
const MOST_INTENSITY = 10;

/** Returns the id of the line of one sign between two elements. */
export const lineId = (source: string, target: string, sign: Sign): string =>
  `${source} ${target} ${sign}`;

/** Number of relations of each sign as they are drawn: neutral and mixed are one. */
export const drawnCounts = ({
  cooperation,
  friction,
  neutral,
  mixed,
}: SignCounts): [Sign, number][] => [
  [1, cooperation],
  [-1, friction],
  [0, neutral + mixed],
];

/**
 * Returns an overview as a graph for the map: each community and each actor shown by itself is a
 * node, each sign of a bundle an edge that stands for its relations. Ends that are not shown are
 * none.
 */
export function overviewGraph(overview: Overview): SerializedGraph {
  const { pack, title, version, total, communities, actors, bundles } = overview;
  const nodes = [
    ...communities.map(({ id, name }) => ({
      key: communityElement(id),
      attributes: { name, kind: "Community", aliases: [], country: "", summary: "" },
    })),
    ...actors.map(({ id, name, kind, country }) => ({
      key: id,
      attributes: { name, kind, aliases: [], country, summary: "" },
    })),
  ];
  const known = new Set(nodes.map(({ key }) => key));
  const drawn = bundles.filter(({ source, target }) => known.has(source) && known.has(target));
  const most = drawn.flatMap(drawnCounts).reduce((found, [, count]) => Math.max(found, count), 1);
  return {
    attributes: { pack, title, version, truncated: false, total: total.relations },
    options: { type: "directed", multi: true, allowSelfLoops: true },
    nodes,
    edges: drawn.flatMap((bundle) => edgesOf(bundle, most)),
  };
}

function edgesOf(bundle: Bundle, most: number): Edge[] {
  const { source, target } = bundle;
  return drawnCounts(bundle)
    .filter(([, count]) => count > 0)
    .map(([sign, count]) => ({
      key: lineId(source, target, sign),
      source,
      target,
      attributes: line(sign, count, (MOST_INTENSITY * count) / most),
    }));
}

/** An edge that stands for relations. Only its sign, its width and its count are drawn. */
const line = (sign: Sign, stands: number, intensity: number): DrawnRelation => ({
  ...{ sign, stands, intensity, mixed: false, counts: true, symmetric: true },
  ...{ predicate: "", label: "", family: "", status: "occurred", sources: [], spells: [] },
  ...{ validFrom: null, validTo: null, claimCount: 0, sourceCount: 0 },
  ...{ disputed: false, background: false },
});
