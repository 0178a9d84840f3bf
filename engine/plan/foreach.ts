import { syntaxError } from "../errors/errors.ts";
import type { Clause, ForeachClause } from "../parse/tree.ts";
import { ForEachRow } from "../run/for-each-row.ts";
import { Perform } from "../run/perform.ts";
import { isList, type Value } from "../values/value.ts";
import { planNode, START, step } from "../plan-tree/nodes.ts";
import { QueryState } from "./query-state.ts";

const UPDATES = new Set(["create", "merge", "set", "remove", "delete", "foreach"]);

/** FOREACH (x IN list | …): its clauses are run for every element. */
export function foreach(
  state: QueryState,
  clause: ForeachClause,
  planClause: (state: QueryState, clause: Clause) => void,
): void {
  state.beforeWrite("changed");
  const list = state.expression(clause.list);
  const slot = state.c.slots.next();
  const elements = step("Foreach", clause.variable, START, 10, (input, frame) => {
    return new ForEachRow(
      input,
      frame,
      (row): Iterable<Value> => elementsOf(list(row)),
      (item, row) => {
        row.slots[slot] = item;
        return true;
      },
    );
  });
  const scope = state.scope.with(clause.variable, { slot, type: "value" });
  const inner = new QueryState(state.c, elements, scope, scope);
  for (const each of clause.clauses) {
    if (!UPDATES.has(each.kind)) {
      throw syntaxError("Invalid use of a clause that reads inside FOREACH", each.place);
    }
    planClause(inner, each);
  }
  const input = state.plan;
  state.plan = planNode({
    name: "Foreach",
    details: clause.variable,
    inputs: [input, inner.plan],
    rows: input.rows,
    make: (frame) => new Perform(input.make(frame), inner.plan.make(frame)),
  });
}

/** Returns the elements of a list; anything else is one by itself, and null is none. */
function elementsOf(value: Value): Iterable<Value> {
  if (value === null) return [];
  return isList(value) ? value : [value];
}
