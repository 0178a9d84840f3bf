import { Scope } from "../compile/scope.ts";
import { syntaxError } from "../errors/errors.ts";
import type { NestedQueryClause, Query, SubqueryClause } from "../parse/tree.ts";
import { Apply } from "../run/apply.ts";
import { PerRow } from "../run/per-row.ts";
import { Perform } from "../run/perform.ts";
import { inTransactions } from "./in-transactions.ts";
import { planNode, START, step } from "../plan-tree/nodes.ts";
import type { PlannedQuery } from "../plan-tree/plan-node.ts";
import { refuseMixedSearches } from "./path-syntax.ts";
import type { QueryState } from "./query-state.ts";

/** CALL { … }. */
export function subquery(state: QueryState, clause: SubqueryClause): void {
  refuseMixedSearches(clause.query);
  const before = state.scope;
  const imported = importedBy(state, clause);
  // An importing WITH at the start of each branch says by itself what is seen.
  const scope =
    clause.scope === null ? (startsWithImport(clause.query) ? before : state.outer) : imported;
  const outer = clause.scope === null ? state.outer : imported;
  const inner = state.c.query(clause.query, START, scope, outer);
  if (clause.transactions) {
    refuseAfterWrites(state, clause);
    state.beforeWrite("changed");
  } else if (inner.writes) {
    state.eager();
    state.beforeWrite("changed");
  } else state.beforeRead();
  state.commits ||= inner.commits;
  const own = clause.optional ? withSlotsOfTheirOwn(state, inner, before) : inner;
  const columns = own.columns ?? [];
  for (const { name, slot } of columns) {
    if (before.has(name)) {
      throw syntaxError(`Variable \`${name}\` already declared in outer scope`, clause.place);
    }
    state.scope = state.scope.with(name, { slot, type: "value" });
  }
  if (clause.transactions) return inTransactions(state, clause, own);
  const input = state.plan;
  const optional = clause.optional ? columns.map(({ slot }) => slot) : null;
  const unit = inner.columns === null;
  state.plan = planNode({
    name: clause.optional ? "OptionalApply" : "Apply",
    details: "",
    inputs: [input, own.plan],
    rows: input.rows * own.plan.rows,
    make: (frame) => {
      const [rows, op] = [input.make(frame), own.plan.make(frame)];
      return unit ? new Perform(rows, op) : new Apply(rows, op, frame, optional);
    },
  });
}

/**
 * Moves the columns of a query that are only other names of outer variables: a row without a match
 * sets its columns to null, and the variables keep their values.
 */
function withSlotsOfTheirOwn(state: QueryState, inner: PlannedQuery, outer: Scope): PlannedQuery {
  const taken = new Set(outer.entries.map(([, { slot }]) => slot));
  const moves = (inner.columns ?? [])
    .filter(({ slot }) => taken.has(slot))
    .map(({ slot }) => ({ from: slot, to: state.c.slots.next() }));
  if (moves.length === 0) return inner;
  const to = new Map(moves.map((move) => [move.from, move.to]));
  const columns = inner.columns?.map((column) => ({
    ...column,
    slot: to.get(column.slot) ?? column.slot,
  }));
  const plan = step("Projection", "", inner.plan, inner.plan.rows, (input, frame) => {
    return new PerRow(input, frame, ({ slots }) => {
      for (const move of moves) slots[move.to] = slots[move.from] ?? null;
    });
  });
  return { ...inner, columns: columns ?? null, plan };
}

function importedBy(state: QueryState, clause: SubqueryClause): Scope {
  if (clause.scope === "*") return state.scope;
  const given = (clause.scope ?? []).map(({ name, place }) => {
    return [name, state.scope.get(name, place)] as const;
  });
  return new Scope([...state.outer.entries, ...given]);
}

function startsWithImport(query: Query): boolean {
  if (query.kind === "single") return query.clauses[0]?.kind === "with";
  return query.branches.some((branch) =>
    startsWithImport("query" in branch ? branch.query : branch),
  );
}

/** A query in braces in the place of clauses. */
export function nested(state: QueryState, clause: NestedQueryClause): void {
  const inner = state.c.query(clause.query, state.plan, state.scope, state.outer);
  state.plan = inner.plan;
  state.columns = inner.columns;
  state.writes ||= inner.writes;
  state.commits ||= inner.commits;
}

function refuseAfterWrites(state: QueryState, { place }: SubqueryClause): void {
  if (!state.writes) return;
  throw syntaxError("CALL { ... } IN TRANSACTIONS after a write clause is not supported", place);
}
