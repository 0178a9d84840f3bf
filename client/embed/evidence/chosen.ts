import { meansRelation } from "../../model/graph/selected-relations.ts";
import type { FileClaim, FileEvidence } from "../../../domain/contract/evidence.ts";
import { heardBy } from "../../model/credit/credit.ts";
import type { Account } from "../../model/graph/account.ts";
import type { Selection } from "../../model/graph/state.ts";

/** A relation and its claims, newest first. */
export interface RelationClaims {
  relation: string;
  claims: FileClaim[];
}

/**
 * Returns the relations that a selection is about, each with its claims, in the order of the
 * claims.
 * @param account of the shown graph and of the documents that its filter admits; null: everything
 */
export function chosen(
  { relations, claims, sources }: FileEvidence,
  selection: Selection,
  account: Pick<Account, "relations" | "filter"> | null = null,
): RelationClaims[] {
  const told = new Map<string, FileClaim[]>();
  const isHeard = account && heardBy(account.filter);
  for (const claim of claims) {
    const ends = relations[claim.relation];
    if (!ends) continue;
    const asked = { id: claim.relation, start: ends.subject[0], end: ends.object[0] };
    if (selection && !meansRelation(selection, asked)) continue;
    if (account && !account.relations.has(claim.relation)) continue;
    const background = sources[claim.source]?.background ?? false;
    if (isHeard && !isHeard({ id: claim.source, background })) continue;
    const some = told.get(claim.relation);
    if (some) some.push(claim);
    else told.set(claim.relation, [claim]);
  }
  return [...told].map(([relation, some]) => ({ relation, claims: some }));
}

/** Returns the title of a selection. */
export function chosenWords({ relations }: FileEvidence, selection: Selection): string {
  const names = new Map(
    Object.values(relations).flatMap(({ subject, object }) => [subject, object]),
  );
  const name = (id: string): string => names.get(id) ?? id;
  switch (selection?.type) {
    case "actor":
      return name(selection.id);
    case "relation": {
      const known = relations[selection.id];
      return known ? `${known.subject[1]} ${known.label} ${known.object[1]}` : selection.id;
    }
    case "pair":
    case "several":
      return selection.actors.map(name).join(", ");
    case undefined:
      return "everything";
  }
}

/**
 * Returns the selection that a view's query names, as links write it; null: none, or nothing of
 * this graph.
 */
export function selectionIn({ relations }: FileEvidence, query: string): Selection {
  const text = new URLSearchParams(query).get("selection") ?? "";
  if (text in relations) return { type: "relation", id: text };
  const parts = text.split(/[,:]/).filter(Boolean);
  const ends = new Set(
    Object.values(relations).flatMap(({ subject, object }) => [subject[0], object[0]]),
  );
  const actors = parts.filter((part) => ends.has(part));
  const [first] = actors;
  if (first === undefined) return null;
  return actors.length > 1 ? { type: "several", actors } : { type: "actor", id: first };
}
