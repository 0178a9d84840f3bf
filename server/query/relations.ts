import type { RelationAttributes } from "../../domain/contract/graph.ts";
import type { Relation } from "../../domain/contract/relations.ts";
import type { Ask } from "./ask.ts";
import { actorRef, type Catalogue } from "./catalogue.ts";

/** Conditions on relations; absent or null ones match everything. */
export interface RelationFilter {
  id?: string | undefined;
  actor?: string | undefined;
  signs?: number[] | undefined;
  statuses?: string[] | undefined;
  predicates?: string[] | undefined;
  sources?: string[] | undefined;
  kinds?: string[] | undefined;
  /** Half-open period with bounds as returned by `parsePeriod`. */
  period?: { from: string; to: string } | undefined;
  /** False to exclude relations without a spell. */
  undated?: boolean | undefined;
}

/** A row of cypher/queries/relations. */
export type RelationRow = Omit<
  RelationAttributes,
  "label" | "family" | "symmetric" | "claimCount"
> & { id: string; subject: string; object: string; claimIds: string[] };

/** Returns the matching relations, strongest first. Rejects with StoreError. */
export function askRelations(ask: Ask, filter: RelationFilter): Promise<RelationRow[]> {
  return ask<RelationRow>("relations", {
    id: filter.id ?? null,
    actor: filter.actor ?? null,
    signs: filter.signs ?? null,
    statuses: filter.statuses ?? null,
    predicates: filter.predicates ?? null,
    sources: filter.sources ?? null,
    kinds: filter.kinds ?? null,
    from: filter.period?.from ?? null,
    to: filter.period?.to ?? null,
    undated: filter.undated ?? true,
  });
}

/** Returns the attributes of an edge in the graph. */
export function relationAttributes(row: RelationRow, catalogue: Catalogue): RelationAttributes {
  const predicate = catalogue.predicates.get(row.predicate);
  return {
    ...ownFields(row),
    label: predicate?.label ?? row.predicate.toLowerCase().replaceAll("_", " "),
    family: predicate?.family ?? "",
    symmetric: predicate?.symmetric ?? false,
    spells: [...row.spells].sort(),
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
