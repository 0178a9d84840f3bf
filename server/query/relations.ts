import type { RelationAttributes } from "../../domain/contract/graph.ts";
import type { Relation } from "../../domain/contract/relations.ts";
import type { Ask } from "./ask.ts";
import { actorRef, type Catalogue } from "./catalogue.ts";

/** What is asked of relations; what is left out or null asks nothing. */
export interface RelationFilter {
  id?: string | undefined;
  actor?: string | undefined;
  signs?: number[] | undefined;
  statuses?: string[] | undefined;
  predicates?: string[] | undefined;
  sources?: string[] | undefined;
  kinds?: string[] | undefined;
  /** Half-open period; the bounds as `parsePeriod` gives them. */
  period?: { from: string; to: string } | undefined;
  /** Whether relations without a spell are wanted. */
  undated?: boolean | undefined;
}

/** One row of cypher/queries/relations. */
export type RelationRow = Omit<
  RelationAttributes,
  "label" | "family" | "symmetric" | "claimCount"
> & { id: string; subject: string; object: string; claimIds: string[] };

/** Relations that fit the filter, strongest first. Rejects with StoreError. */
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

/** What an edge of the graph carries. */
export function relationAttributes(row: RelationRow, catalogue: Catalogue): RelationAttributes {
  const predicate = catalogue.predicates.get(row.predicate);
  return {
    predicate: row.predicate,
    label: predicate?.label ?? row.predicate.toLowerCase().replaceAll("_", " "),
    family: predicate?.family ?? "",
    symmetric: predicate?.symmetric ?? false,
    sign: row.sign,
    mixed: row.mixed,
    intensity: row.intensity,
    status: row.status,
    counts: row.counts,
    spells: [...row.spells].sort(),
    validFrom: row.validFrom,
    validTo: row.validTo,
    claimCount: row.claimIds.length,
    sourceCount: row.sourceCount,
    sources: [...row.sources].sort(),
    disputed: row.disputed,
    background: row.background,
  };
}

/** A relation as lists and panels give it. */
export function relationOf(row: RelationRow, catalogue: Catalogue): Relation {
  return {
    id: row.id,
    subject: actorRef(catalogue, row.subject),
    object: actorRef(catalogue, row.object),
    ...relationAttributes(row, catalogue),
  };
}
