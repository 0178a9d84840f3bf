import { compareSpells } from "../../domain/dates/date-key.ts";
import type { RelationAttributes } from "../../domain/contract/graph.ts";
import type { Relation } from "../../domain/contract/relations.ts";
import type { Ask } from "./ask.ts";
import { actorRef, type Catalogue } from "./catalogue.ts";

/** Conditions on relations; absent ones match everything. */
export interface RelationFilter {
  signs?: number[] | undefined;
  statuses?: string[] | undefined;
  predicates?: string[] | undefined;
  sources?: string[] | undefined;
  kinds?: string[] | undefined;
  /** Half-open period with bounds as returned by `keysOf`. */
  period?: { from: string; to: string } | undefined;
  /** False to exclude relations without a spell. */
  undated?: boolean | undefined;
}

/** A row of cypher/queries/relations. */
export type RelationRow = Omit<
  RelationAttributes,
  "label" | "family" | "symmetric" | "claimCount"
> & { id: string; subject: string; object: string; claimIds: string[] };

/** Returns the strongest matching relations, strongest first. Rejects with StoreError. */
export function askRelations(
  ask: Ask,
  filter: RelationFilter,
  limit: number,
): Promise<RelationRow[]> {
  return ask<RelationRow>("relations", { ...filterParameters(filter), limit });
}

/** Returns the matching relations of one actor, strongest first. Rejects with StoreError. */
export function relationsOfActor(
  ask: Ask,
  actor: string,
  filter: RelationFilter = {},
): Promise<RelationRow[]> {
  return ask<RelationRow>("relations-of-actor", { ...filterParameters(filter), actor });
}

/**
 * Returns the strongest matching relations of which both ends are among these actors, strongest
 * first. Rejects with StoreError.
 */
export function relationsAmong(
  ask: Ask,
  actors: Iterable<string>,
  filter: RelationFilter,
  limit: number,
): Promise<RelationRow[]> {
  const parameters = { ...filterParameters(filter), actors: [...actors], limit };
  return ask<RelationRow>("relations-among", parameters);
}

/** Returns relations by their ids, strongest first; unknown ids are skipped. Rejects with StoreError. */
export function relationsById(ask: Ask, ids: readonly string[]): Promise<RelationRow[]> {
  return ids.length === 0 ? Promise.resolve([]) : ask("relations-by-id", { ids: [...ids] });
}

/** Returns the parameters that the queries of relations share; null where nothing is asked. */
export function filterParameters(filter: RelationFilter) {
  return {
    signs: filter.signs ?? null,
    statuses: filter.statuses ?? null,
    predicates: filter.predicates ?? null,
    sources: filter.sources ?? null,
    kinds: filter.kinds ?? null,
    from: filter.period?.from ?? null,
    to: filter.period?.to ?? null,
    undated: filter.undated ?? true,
  };
}

/** Returns the attributes of an edge in the graph. */
export function relationAttributes(row: RelationRow, catalogue: Catalogue): RelationAttributes {
  const predicate = catalogue.predicates.get(row.predicate);
  return {
    ...ownFields(row),
    label: predicate?.label ?? row.predicate.toLowerCase().replaceAll("_", " "),
    family: predicate?.family ?? "",
    symmetric: predicate?.symmetric ?? false,
    spells: [...row.spells].sort(compareSpells),
    sources: [...row.sources].sort(),
    claimCount: row.claimIds.length,
  };
}

/** Returns what a row says of the relation itself: a field that the query gives is passed on. */
function ownFields({ id: _id, subject: _s, object: _o, claimIds: _c, ...own }: RelationRow) {
  return own;
}

/** Returns a relation in the form of lists and panels. */
export function relationOf(row: RelationRow, catalogue: Catalogue): Relation {
  return {
    id: row.id,
    subject: actorRef(catalogue, row.subject),
    object: actorRef(catalogue, row.object),
    ...relationAttributes(row, catalogue),
  };
}
