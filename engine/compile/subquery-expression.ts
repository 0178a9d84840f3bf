import { syntaxError } from "../errors/errors.ts";
import type { ExpressionOf, Query } from "../parse/tree.ts";
import { hasAggregate } from "./aggregates.ts";
import { START } from "../plan-tree/nodes.ts";
import type { PlanNode, PlannedQuery } from "../plan-tree/plan-node.ts";
import type { Frame } from "../run/frame.ts";
import { nextRow, type Operator } from "../run/operator.ts";
import type { Value } from "../values/value.ts";
import type { Compiler } from "./compiler.ts";
import type { Evaluate } from "../run/evaluate.ts";
import { degreeOf } from "./degree.ts";
import type { Scope } from "./scope.ts";

/** EXISTS {}, COUNT {} and COLLECT {}. */
export function subquery(
  c: Compiler,
  e: ExpressionOf<"exists" | "count" | "collect">,
  scope: Scope,
): Evaluate {
  const degree = e.kind === "count" ? degreeOf(e.query, scope) : null;
  if (degree) return degree;
  const { plan, columns, writes } = queried(c, e, scope);
  if (writes) {
    throw syntaxError("An Exists, Count or Collect Expression cannot contain any updates", e.place);
  }
  const open = opener(c, plan);
  if (e.kind === "exists") return (frame) => nextRow(open(frame), frame);
  if (e.kind === "count") return (frame) => countRows(open(frame), frame);
  const [column, second] = columns ?? [];
  if (!column || second) {
    throw syntaxError("A Collect Expression must end with a single return column.", e.place);
  }
  return (frame) => collectRows(open(frame), frame, (f) => f.slots[column.slot] ?? null);
}

/**
 * Returns the query of a subquery. EXISTS and COUNT do not compute the columns that they do not ask
 * for; what those say is checked all the same.
 */
function queried(
  c: Compiler,
  e: ExpressionOf<"exists" | "count" | "collect">,
  scope: Scope,
): PlannedQuery {
  const whole = c.query(withReturn(e), START, scope, scope);
  if (e.kind === "collect" || e.query.kind !== "single") return whole;
  const last = e.query.clauses.at(-1);
  if (last?.kind !== "return" || last.distinct || last.skip || last.limit) return whole;
  if (last.orderBy.length > 0) return whole;
  if (last.items.some(({ expression }) => hasAggregate(c, expression))) return whole;
  const clauses = [...e.query.clauses.slice(0, -1), { kind: "finish", place: e.place } as const];
  return c.query({ ...e.query, clauses }, START, scope, scope);
}

/** EXISTS and COUNT need no RETURN: whatever the last clause leaves is counted. */
function withReturn(e: ExpressionOf<"exists" | "count" | "collect">): Query {
  const { query, place } = e;
  if (e.kind === "collect" || query.kind !== "single") return query;
  if (query.clauses.at(-1)?.kind === "return") return query;
  return { ...query, clauses: [...query.clauses, { kind: "finish", place }] };
}

/** Returns a pattern as a condition: whether there is such a path. */
export function patternExists(c: Compiler, e: ExpressionOf<"pattern">, scope: Scope): Evaluate {
  for (const element of e.path.elements) {
    if (element.kind !== "group" && element.variable) scope.get(element.variable, element.place);
  }
  const { plan } = c.pattern(e.path, null, scope);
  const open = opener(c, plan);
  return (frame) => nextRow(open(frame), frame);
}

const PATH = "\0path";

/** shortestPath(…) as a value: the path or null; allShortestPaths(…): all of them. */
export function shortestPaths(c: Compiler, e: ExpressionOf<"pattern">, scope: Scope): Evaluate {
  const matched = c.pattern({ ...e.path, variable: PATH }, null, scope);
  const { slot } = matched.scope.get(PATH, e.place);
  const open = opener(c, matched.plan);
  const value = (frame: Frame): Value => frame.slots[slot] ?? null;
  if (e.path.shortest === "all") return (frame) => collectRows(open(frame), frame, value);
  return (frame) => (nextRow(open(frame), frame) ? value(frame) : null);
}

/** `[(a)-->(b) WHERE … | …]`. */
export function patternComprehension(
  c: Compiler,
  e: ExpressionOf<"pattern-comprehension">,
  scope: Scope,
): Evaluate {
  const matched = c.pattern(e.path, e.where, scope);
  const result = c.expression(e.result, matched.scope);
  const open = opener(c, matched.plan);
  return (frame) => collectRows(open(frame), frame, result);
}

/** Makes the operator of a plan once a run and opens it for the row in the frame. */
function opener(c: Compiler, plan: PlanNode): (frame: Frame) => Operator {
  const place = c.slots.nextSubplan();
  return (frame) => {
    const operator = (frame.subplans[place] ??= plan.make(frame));
    operator.open();
    return operator;
  };
}

function countRows(operator: Operator, frame: Frame): Value {
  let count = 0;
  while (nextRow(operator, frame)) count++;
  return BigInt(count);
}

function collectRows(operator: Operator, frame: Frame, value: Evaluate): Value {
  const values: Value[] = [];
  while (nextRow(operator, frame)) {
    values.push(value(frame));
    frame.lengthen(values);
  }
  return values;
}
