import type { Selection } from "../../model/graph/state.ts";
import type { RelationRow } from "./rows.ts";

/** Ids of the relations that a selection means: itself, or what is between its actors. */
export function chosenRelations(
  rows: readonly RelationRow[],
  selection: Selection,
): ReadonlySet<string> {
  if (selection === null || selection.type === "actor") return new Set();
  if (selection.type === "relation") return new Set([selection.id]);
  const actors = new Set(selection.actors);
  const sign = selection.type === "pair" ? selection.sign : undefined;
  const meant = rows.filter(({ relation }) => {
    const own = relation.mixed ? 0 : relation.sign;
    return (
      actors.has(relation.subject.id) &&
      actors.has(relation.object.id) &&
      (sign === undefined || sign === own)
    );
  });
  return new Set(meant.map(({ id }) => id));
}
