import type { Actor } from "../../domain/contract/actors.ts";
import type { Bundle, Overview, SignCounts } from "../../domain/contract/overview.ts";
import { bundlesOf, joined } from "./bundles.ts";
import type { Communities } from "./communities.ts";
import type { Links } from "./links.ts";
import { communityName } from "./names.ts";
import { addSigns, noSigns, pairSums } from "./pair-sums.ts";

/** Members that are listed of a community that is closed. */
const BEST_KNOWN = 5;

export interface OverviewQuestion {
  /** Ids of actors whose communities to open. */
  expand: readonly string[];
  /** Number of actors to show of each open community. */
  members: number;
  /** Ids of actors to show by themselves, wherever they belong. */
  show: readonly string[];
  /** Maximum number of lines. */
  budget: number;
}

/** Returns the communities, the actors of those that are open, and the bundles between all of them. */
export function overviewOf(
  { groups, groupOf }: Communities,
  actors: readonly Actor[],
  links: Links,
  { expand, members, show, budget }: OverviewQuestion,
): Omit<Overview, "pack" | "title" | "version"> {
  const placesOf = placesAmong(actors, [...expand, ...show]);
  const opened = new Set(placesOf(expand).map((place) => groupOf[place]));
  const shown = new Set<number>();
  for (const [place, group] of groups.entries())
    if (opened.has(place)) for (const actor of group.members.slice(0, members)) shown.add(actor);
  for (const place of placesOf(show)) shown.add(place);

  // Elements are the communities, then the actors that are shown.
  const alone = [...shown];
  const elementOf = groupOf.slice();
  for (const [i, actor] of alone.entries()) elementOf[actor] = groups.length + i;
  const nameOf = (element: number) => {
    const group = groups[element];
    return group ? `~${group.id}` : (actors[alone[element - groups.length] ?? 0]?.id ?? "");
  };
  const communityOf = [...groups.keys(), ...alone.map((actor) => groupOf[actor] ?? 0)];
  const sums = pairSums(links, elementOf, communityOf.length);
  const ofCommunities = joined(sums, communityOf);
  const within = groups.map(noSigns);
  const total = noSigns();
  for (const sum of ofCommunities) {
    addSigns(total, sum);
    const signs = within[sum.one];
    if (signs && sum.one === sum.other) addSigns(signs, sum);
  }
  const bundles = bundlesOf(sums, nameOf);
  const between = bundlesOf(ofCommunities, nameOf);
  const ranks = new Map<number, number>();
  for (const { members: all } of groups)
    for (const [rank, actor] of all.entries()) if (shown.has(actor)) ranks.set(actor, rank);
  const kept = withinBudget(bundles, budget, new Set(show));
  return {
    budget,
    total: {
      actors: actors.length,
      relations: links.signs.length,
      undated: links.undated,
      ...total,
    },
    lines: bundles.reduce((sum, bundle) => sum + linesOf(bundle), 0),
    truncated: kept.length < bundles.length,
    communities: groups.map((group, place) => ({
      id: group.id,
      name: communityName(group, actors),
      isOpen: opened.has(place),
      size: group.members.length,
      shown: group.members.filter((actor) => shown.has(actor)).length,
      signs: within[place] ?? noSigns(),
      members: group.members.slice(0, BEST_KNOWN).flatMap((actor) => member(actors[actor])),
    })),
    actors: [...shown].flatMap((place) =>
      member(actors[place]).map((one) => ({
        ...one,
        country: actors[place]?.country ?? "",
        community: groups[groupOf[place] ?? 0]?.id ?? "",
        rank: ranks.get(place) ?? 0,
      })),
    ),
    between: between.map(({ source, target, cooperation, friction, neutral, mixed }) => ({
      ...{ source: source.slice(1), target: target.slice(1) },
      ...{ cooperation, friction, neutral, mixed },
    })),
    bundles: kept,
  };
}

/** Returns what finds the places of some actors among all of them. */
function placesAmong(actors: readonly Actor[], ids: readonly string[]) {
  const wanted = new Set(ids);
  const placeOf = new Map<string, number>();
  if (wanted.size > 0)
    for (const [place, { id }] of actors.entries()) if (wanted.has(id)) placeOf.set(id, place);
  return (some: readonly string[]) => some.flatMap((id) => placeOf.get(id) ?? []);
}

function member(actor: Actor | undefined) {
  return actor ? [{ id: actor.id, name: actor.name, kind: actor.kind }] : [];
}

/** A bundle is drawn as one line a sign; neutral and mixed are drawn alike. */
function linesOf({ cooperation, friction, neutral, mixed }: SignCounts): number {
  return [cooperation, friction, neutral + mixed].filter((count) => count > 0).length;
}

/** Returns the bundles whose lines fit the budget: those of asked actors, then the first others. */
function withinBudget(
  bundles: readonly Bundle[],
  budget: number,
  asked: ReadonlySet<string>,
): Bundle[] {
  let left = budget;
  const kept = new Set<Bundle>();
  const isAsked = ({ source, target }: Bundle) => asked.has(source) || asked.has(target);
  for (const some of [bundles.filter(isAsked), bundles])
    for (const bundle of some) {
      if (kept.has(bundle) || left < linesOf(bundle)) continue;
      left -= linesOf(bundle);
      kept.add(bundle);
    }
  return bundles.filter((bundle) => kept.has(bundle));
}
