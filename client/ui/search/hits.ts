import type { ActorHit } from "../../../domain/contract/actors.ts";
import type { Claim } from "../../../domain/contract/claims.ts";
import type { Found, PredicateHit } from "../../../domain/contract/search.ts";
import type { Source } from "../../../domain/contract/sources.ts";
import type { Route } from "../../model/link/route.ts";

export type GroupName = keyof Found;

/** A search result and its kind. */
export type Hit =
  | { group: "actors"; of: ActorHit }
  | { group: "claims"; of: Claim }
  | { group: "sources"; of: Source }
  | { group: "predicates"; of: PredicateHit };

/** The hits of one sort: the best of them, and their whole number. */
export interface HitGroup {
  group: GroupName;
  hits: readonly Hit[];
  total: number;
  /** Start of the next page; null: there is no more */
  next: string | null;
}

/** Number of hits of a group that are fetched at a time. */
export const MORE = 50;

/** In the order in which they are listed. */
export const GROUPS: readonly GroupName[] = ["actors", "claims", "sources", "predicates"];

/** Returns the hits by group; a group without hits is left out. */
export function groupsOf(found: Found): HitGroup[] {
  return GROUPS.flatMap((group) => {
    const list = found[group];
    if (!list || list.items.length === 0) return [];
    const hits = list.items.map((of) => ({ group, of }) as Hit);
    return [{ group, hits, total: list.total, next: list.next }];
  });
}

/** Returns the groups with the next page of one of them added to it. */
export function withMore(groups: readonly HitGroup[], found: Found): HitGroup[] {
  const [page] = groupsOf(found);
  return groups.map((group) =>
    page?.group === group.group ? { ...page, hits: [...group.hits, ...page.hits] } : group,
  );
}

/** A row of the list of hits: a hit, or the offer of more of its group. */
export type HitRow = Hit | { group: GroupName; more: number };

/** Every row, in the order in which arrow keys walk over them. */
export function rowsOf(groups: readonly HitGroup[]): HitRow[] {
  return groups.flatMap(({ group, hits, total, next }): HitRow[] =>
    next === null ? [...hits] : [...hits, { group, more: total - hits.length }],
  );
}

/** Returns the route that a hit opens. */
export function routeOfHit({ group, of }: Hit): Route {
  switch (group) {
    case "actors":
      return { view: "actor", actor: of.id };
    case "claims":
      return { view: "claim", claim: of.id };
    case "sources":
      return { view: "source", source: of.id };
    case "predicates":
      return { view: "predicate", predicate: of.id };
  }
}
