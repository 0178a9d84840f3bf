import { syntaxError } from "../errors/errors.ts";
import type { Clause } from "../parse/tree.ts";
import { listOf } from "../compile/list-expressions.ts";
import { ForEachRow } from "../run/for-each-row.ts";
import { isList, type Value } from "../values/value.ts";
import { callProcedure } from "./call-procedure.ts";
import { create } from "./create.ts";
import { remove as deleteEntities } from "./delete.ts";
import { foreach } from "./foreach.ts";
import { match } from "./matching.ts";
import { merge } from "./merge.ts";
import { step } from "../plan-tree/nodes.ts";
import { filterRows, sortAndCut } from "./order.ts";
import { project } from "./projection.ts";
import type { QueryState } from "./query-state.ts";
import { removeItems, setItems } from "./set.ts";
import { show } from "./show.ts";
import { nested, subquery } from "./subquery.ts";

/** Puts a clause on top of the plan. */
export function planClause(state: QueryState, clause: Clause): void {
  switch (clause.kind) {
    case "match":
      return match(state, clause);
    case "with":
    case "return":
      return project(state, clause);
    case "unwind":
      return unwind(state, clause);
    case "create":
      return create(state, clause);
    case "merge":
      return merge(state, clause);
    case "set":
      return setItems(state, clause);
    case "remove":
      return removeItems(state, clause);
    case "delete":
      return deleteEntities(state, clause);
    case "foreach":
      return foreach(state, clause, planClause);
    case "subquery":
      return subquery(state, clause);
    case "nested":
      return nested(state, clause);
    case "call-procedure":
      return callProcedure(state, clause);
    case "filter":
      state.beforeRead();
      return filterRows(state, [state.c.predicate(clause.where, state.scope)]);
    case "let":
      return bindAll(state, clause);
    case "order":
      state.beforeRead();
      return sortAndCut(state, clause);
    case "finish":
      return;
    case "load-csv":
      throw syntaxError("LOAD CSV is not supported by the embedded engine", clause.place);
    case "use":
      throw syntaxError("USE is not supported by the embedded engine", clause.place);
    case "show":
      return show(state, clause.command);
  }
}

function unwind(state: QueryState, clause: Extract<Clause, { kind: "unwind" }>): void {
  state.beforeRead();
  declare(state, clause.variable, clause.place);
  const list = state.expression(clause.list);
  const slot = state.c.slots.next();
  state.scope = state.scope.with(clause.variable, { slot, type: "value" });
  state.plan = step("Unwind", "", state.plan, state.plan.rows * 10, (input, frame) => {
    return new ForEachRow(
      input,
      frame,
      (row): Iterable<Value> => {
        const value = list(row);
        return isList(value) || value === null ? (listOf(value) ?? []) : [value];
      },
      (item, row) => {
        row.slots[slot] = item;
        return true;
      },
    );
  });
}

function bindAll(state: QueryState, clause: Extract<Clause, { kind: "let" }>): void {
  state.beforeRead();
  for (const { name, expression, place } of clause.items) {
    declare(state, name, place);
    const value = state.expression(expression);
    const slot = state.c.slots.next();
    state.scope = state.scope.with(name, { slot, type: "value" });
    state.perRow("Projection", (frame) => {
      frame.slots[slot] = value(frame);
    });
  }
}

function declare(state: QueryState, name: string, place: Clause["place"]): void {
  if (state.scope.has(name)) throw syntaxError(`Variable \`${name}\` already declared`, place);
}
