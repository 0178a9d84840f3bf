import type { Compiler } from "../compile/compiler.ts";
import type { Scope } from "../compile/scope.ts";
import { syntaxError } from "../errors/errors.ts";
import type { Clause, Query, SingleQuery, UnionQuery } from "../parse/tree.ts";
import { Distinct } from "../run/distinct.ts";
import { PerRow } from "../run/per-row.ts";
import { Union } from "../run/union.ts";
import { planClause } from "./clause.ts";
import { planNode, step } from "../plan-tree/nodes.ts";
import type { PlanNode, PlannedQuery } from "../plan-tree/plan-node.ts";
import { QueryState } from "./query-state.ts";
import { Conditional } from "../run/conditional.ts";

/** Plans a query that begins with the rows of `input`. */
export function planQuery(
  c: Compiler,
  query: Query,
  input: PlanNode,
  scope: Scope,
  outer: Scope,
): PlannedQuery {
  if (query.kind === "single") return planSingle(c, query, input, scope, outer);
  if (query.kind === "union") return planUnion(c, query, input, scope, outer);
  const branches = query.branches.map(({ condition, query: branch }) => ({
    condition: condition && c.expression(condition, scope),
    planned: planSingle(c, branch, input, scope, outer),
  }));
  const merged = together(
    c,
    branches.map(({ planned }) => planned),
    query,
  );
  const conditions = branches.map(({ condition }) => condition);
  const { plans } = merged;
  const plan = planNode({
    name: "Conditional",
    details: "",
    inputs: plans,
    rows: input.rows,
    make: (frame) =>
      new Conditional(
        frame,
        conditions,
        plans.map((each) => each.make(frame)),
      ),
  });
  return { ...merged, plan };
}

function planSingle(
  c: Compiler,
  query: SingleQuery,
  input: PlanNode,
  scope: Scope,
  outer: Scope,
): PlannedQuery {
  const state = new QueryState(c, input, scope, outer);
  state.isOneClause = query.clauses.length === 1;
  query.clauses.forEach((clause, i) => {
    checkPlace(clause, query.clauses[i + 1]);
    const before = state.plan;
    planClause(state, clause);
    c.places.note(state.plan, before, clause.place);
  });
  const last = query.clauses.at(-1);
  if (last && READS_ALONE.has(last.kind)) {
    throw syntaxError(
      `Query cannot conclude with ${WORDS[last.kind] ?? last.kind} (must be a RETURN clause, a FINISH clause, an update clause, a unit subquery call, or a procedure call with no YIELD).`,
      last.place,
    );
  }
  const { plan, columns, writes, commits } = state;
  return { plan, columns, writes, commits };
}

const READS_ALONE = new Set(["match", "with", "unwind", "filter", "let", "order"]);
const WORDS: Readonly<Record<string, string>> = {
  match: "MATCH",
  with: "WITH",
  unwind: "UNWIND",
  filter: "FILTER",
  let: "LET",
  order: "ORDER BY",
};

function checkPlace(clause: Clause, next: Clause | undefined): void {
  if (clause.kind === "return" && next) {
    throw syntaxError("RETURN can only be used at the end of the query.", clause.place);
  }
}

function planUnion(
  c: Compiler,
  query: UnionQuery,
  input: PlanNode,
  scope: Scope,
  outer: Scope,
): PlannedQuery {
  if (new Set(query.distinct).size > 1) {
    throw syntaxError("Invalid combination of UNION and UNION ALL", query.place);
  }
  const branches = query.branches.map((each) => planSingle(c, each, input, scope, outer));
  const { plans, columns, writes, commits } = together(c, branches, query);
  const rows = plans.reduce((sum, each) => sum + each.rows, 0);
  const union = planNode({
    name: "Union",
    details: "",
    inputs: plans,
    rows,
    make: (frame) => new Union(plans.map((each) => each.make(frame))),
  });
  if (!query.distinct[0] || !columns) return { plan: union, columns, writes, commits };
  const slots = columns.map(({ slot }) => slot);
  const plan = step("Distinct", "", union, rows, (op, frame) => new Distinct(op, frame, slots));
  return { plan, columns, writes, commits };
}

/** Branches whose columns are put into the same slots. */
function together(
  c: Compiler,
  branches: readonly PlannedQuery[],
  query: Query,
): { plans: PlanNode[] } & Omit<PlannedQuery, "plan"> {
  const writes = branches.some((each) => each.writes);
  const commits = branches.some((each) => each.commits);
  const [first] = branches;
  const columns = first?.columns?.map(({ name }) => ({ name, slot: c.slots.next() })) ?? null;
  const plans = branches.map((branch) => {
    const names = (list: PlannedQuery["columns"]): string =>
      JSON.stringify(list?.map(({ name }) => name).sort() ?? null);
    if (names(branch.columns) !== names(columns)) {
      throw syntaxError(
        "All sub queries in an UNION must have the same return column names",
        query.place,
      );
    }
    const moves = (branch.columns ?? []).map(({ name, slot }) => ({
      from: slot,
      to: columns?.find((column) => column.name === name)?.slot ?? slot,
    }));
    return step("Projection", "", branch.plan, branch.plan.rows, (input, frame) => {
      return new PerRow(input, frame, ({ slots }) => {
        for (const { from, to } of moves) slots[to] = slots[from] ?? null;
      });
    });
  });
  return { plans, columns, writes, commits };
}
