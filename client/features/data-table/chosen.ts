import { drawnSign } from "../../../domain/drawn-sign.ts";
import { meansRelation } from "../../model/graph/selected-relations.ts";
import type { Selection } from "../../model/graph/state.ts";
import type { RelationRow } from "./rows.ts";

/** Ids of the relations that a selection of relations means; an actor marks none. */
export function chosenRelations(
  rows: readonly RelationRow[],
  selection: Selection,
): ReadonlySet<string> {
  if (selection?.type === "actor") return new Set();
  const meant = rows.filter(({ id, relation }) => {
    const { subject, object } = relation;
    const own = { id, start: subject.id, end: object.id, sign: drawnSign(relation) };
    return meansRelation(selection, own);
  });
  return new Set(meant.map(({ id }) => id));
}
