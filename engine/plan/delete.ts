import { syntaxError } from "../errors/errors.ts";
import type { DeleteClause } from "../parse/tree.ts";
import { deleteValue } from "../run/writing.ts";
import type { QueryState } from "./query-state.ts";

const NEVER_ENTITIES = new Set([
  "literal",
  "comparison",
  "and",
  "or",
  "xor",
  "not",
  "has-labels",
  "is-null",
]);

/** DELETE and DETACH DELETE. */
export function remove(state: QueryState, clause: DeleteClause): void {
  state.eager();
  state.beforeWrite("changed");
  const { detach } = clause;
  for (const target of clause.targets) {
    if (target.kind === "has-labels") {
      throw syntaxError(
        "DELETE doesn't support removing labels from a node. Try REMOVE.",
        target.place,
      );
    }
    const arithmetic = target.kind === "binary" && target.left.kind === "literal";
    if (NEVER_ENTITIES.has(target.kind) || arithmetic) {
      throw syntaxError("Type mismatch: expected Node, Path or Relationship", target.place);
    }
    const value = state.expression(target);
    state.perRow(detach ? "DetachDelete" : "Delete", (frame) => {
      deleteValue(frame, value(frame), detach);
    });
  }
}
