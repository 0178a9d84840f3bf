import type { Overview } from "../../../domain/contract/overview.ts";
import type { Filter } from "../graph/filter.ts";
import { extentOf } from "../layout/extent.ts";
import { communityElement } from "./element.ts";
import type { DrawnOverview } from "./drawn-overview.ts";
import { overviewGraph } from "./overview-graph.ts";
import { overviewTip } from "./overview-tip.ts";
import {
  closedRadius,
  hubRadius,
  memberRadius,
  memberReach,
  placeMember,
  type Disc,
} from "./place.ts";
import { overviewWords } from "./words.ts";

/**
 * Returns an overview as the map draws it.
 *
 * @param discs places of the communities, the same whatever is open and whatever a filter leaves
 */
export function drawOverview(overview: Overview, discs: readonly Disc[]): DrawnOverview {
  const discOf = new Map(discs.map((disc) => [disc.id, disc]));
  const positions = new Map<string, { x: number; y: number }>();
  const radii = new Map<string, number>();
  const sizes = new Map(overview.communities.map(({ id, size }) => [id, size]));
  for (const { id, shown } of overview.communities) {
    const disc = discOf.get(id);
    if (!disc) continue;
    positions.set(communityElement(id), { x: disc.x, y: disc.y });
    radii.set(communityElement(id), shown > 0 ? hubRadius(disc) : closedRadius(disc));
  }
  for (const { id, community, rank } of overview.actors) {
    const disc = discOf.get(community);
    const size = sizes.get(community) ?? 1;
    if (!disc) continue;
    positions.set(id, placeMember(disc, rank, size));
    radii.set(id, memberRadius(disc, size));
  }
  return {
    graph: overviewGraph(overview),
    filter: everything([...radii.keys()]),
    positions,
    extent: extentOf(cornersOf(discs)),
    radii,
    words: overviewWords(overview),
    tipOf: (target) => overviewTip(overview, target),
  };
}

/** Actors without a line are drawn, too. */
const everything = (elements: string[]): Filter => ({
  signs: { cooperation: true, friction: true, neutral: true },
  ...{ kinds: null, statuses: null, background: true, expanded: elements },
});

/** Two corners of each disc: the rectangle around them holds all actors, whichever are shown. */
function cornersOf(discs: readonly Disc[]): Map<string, { x: number; y: number }> {
  return new Map(
    discs.flatMap((disc) => {
      const { id, x, y } = disc;
      const reach = memberReach(disc);
      return [
        [`${id} from`, { x: x - reach, y: y - reach }],
        [`${id} to`, { x: x + reach, y: y + reach }],
      ] as const;
    }),
  );
}
