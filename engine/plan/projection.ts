import { Scope, HIDDEN, type Variable } from "../compile/scope.ts";
import { rewrite, sameness, variablesIn } from "../compile/walk.ts";
import { staticType } from "../compile/static-type.ts";
import type { Compiler } from "../compile/compiler.ts";
import type { Evaluate } from "../run/evaluate.ts";
import { syntaxError, type Place } from "../errors/errors.ts";
import type { Expression, ProjectionClause, ProjectionItem } from "../parse/tree.ts";
import { Aggregate, type GroupingKey } from "../run/aggregate.ts";
import { Distinct } from "../run/distinct.ts";
import type { AggregateCall } from "../run/aggregate-state.ts";
import { AggregateCalls } from "./aggregate-calls.ts";
import { hasAggregate } from "../compile/aggregates.ts";
import { countFromStore, countsRows } from "./count-store.ts";
import { step } from "../plan-tree/nodes.ts";
import { filterRows, sortAndCut } from "./order.ts";
import type { QueryState } from "./query-state.ts";

/** WITH and RETURN. */
export function project(state: QueryState, clause: ProjectionClause): void {
  state.beforeRead();
  const items = itemsOf(state, clause);
  const before = state.scope;
  const aggregates = items.some(({ expression }) => hasAggregate(state.c, expression));
  const isCut = (clause.skip !== null || clause.limit !== null) && !clause.distinct;
  const keys = clause.orderBy.map((key) => ({
    ...key,
    expression: asColumn(items, key.expression),
  }));
  const early = isCut ? variablesIn(keys) : null;
  const made = aggregates ? aggregate(state, items, clause) : plain(state, items, early);
  const named = new Scope([...state.outer.entries, ...made.variables]);
  if (clause.distinct) {
    const slots = made.variables.map(([, { slot }]) => slot);
    state.plan = step("Distinct", "", state.plan, state.plan.rows, (input, frame) => {
      return new Distinct(input, frame, slots);
    });
  }
  const open = aggregates || clause.distinct;
  const seen = open ? named : new Scope([...before.entries, ...made.variables]);
  const known = clause.distinct || aggregates;
  const orderBy = keys.map(({ expression, descending }) => {
    const inTerms = known ? inTermsOf(state.c, items, expression) : expression;
    return { expression: made.hidden(inTerms), descending };
  });
  state.scope = made.scope ? new Scope([...seen.entries, ...made.scope.entries]) : seen;
  // WHERE may ask for more than the columns, and columns that are computed late need even a variable
  // whose name another column has taken over.
  const visible = clause.where || isCut ? state.scope.slots : named.slots;
  const kept = isCut ? [...new Set([...before.slots, ...visible])] : visible;
  sortAndCut(state, { ...clause, orderBy }, kept, made.late);
  state.scope = seen;
  if (clause.where) filterRows(state, [state.c.predicate(clause.where, state.scope)]);
  state.scope = named;
  if (clause.kind === "return") {
    state.columns = made.variables.map(([name, { slot }]) => ({ name, slot }));
  }
}

interface Projected {
  variables: [string, Variable][];
  /** Names that sort keys may use beside the columns. */
  scope: Scope | null;
  hidden(expression: Expression): Expression;
  /** Computes what was left for later. */
  late?: () => void;
}

function itemsOf(state: QueryState, clause: ProjectionClause): ProjectionItem[] {
  const { place } = clause;
  const names = clause.star ? state.scope.names.sort() : [];
  if (clause.star && clause.kind === "return" && names.length === 0) {
    throw syntaxError("RETURN * is not allowed when there are no variables in scope", place);
  }
  const items = [...starred(names, place), ...clause.items];
  for (const { expression, aliased, place: at } of clause.items) {
    if (
      clause.kind === "with" &&
      !aliased &&
      expression.kind !== "variable" &&
      expression.kind !== "map-projection"
    ) {
      throw syntaxError("Expression in WITH must be aliased (use AS)", at);
    }
  }
  const seen = new Set<string>();
  for (const { name, place: at } of items) {
    if (seen.has(name)) {
      throw syntaxError("Multiple result columns with the same name are not supported", at);
    }
    seen.add(name);
  }
  return items;
}

/** Returns the items of a star. */
export function starred(names: readonly string[], place: Place): ProjectionItem[] {
  return names.map((name) => ({
    expression: { kind: "variable", name, place },
    name,
    aliased: true,
    place,
  }));
}

/** @param early names that are needed before the rows are cut; null: all are computed at once */
function plain(
  state: QueryState,
  items: readonly ProjectionItem[],
  early: ReadonlySet<string> | null = null,
): Projected {
  const now: Computed[] = [];
  const later: Computed[] = [];
  const variables = items.map(({ expression, name }): [string, Variable] => {
    if (expression.kind === "variable") {
      return [name, state.scope.get(expression.name, expression.place)];
    }
    const slot = state.c.slots.next();
    const isLate = early !== null && !early.has(name);
    (isLate ? later : now).push({ slot, value: state.expression(expression) });
    return [name, { slot, type: staticType(expression, state.scope) ?? "value" }];
  });
  compute(state, now);
  return {
    variables,
    scope: null,
    hidden: (expression) => expression,
    late: () => compute(state, later),
  };
}

interface Computed {
  slot: number;
  value: Evaluate;
}

function compute(state: QueryState, computed: readonly Computed[]): void {
  if (computed.length === 0) return;
  state.perRow("Projection", (frame) => {
    for (const { slot, value } of computed) frame.slots[slot] = value(frame);
  });
}

/** Groups by the items without an aggregating function and aggregates the others. */
function aggregate(
  state: QueryState,
  items: readonly ProjectionItem[],
  clause: ProjectionClause,
): Projected {
  const { c } = state;
  const before = state.scope;
  const calls = new AggregateCalls(state);
  const keys: GroupingKey[] = [];
  const entries: [string, Variable][] = [];
  const named = new Map<string, string>();
  for (const { expression } of items) {
    if (hasAggregate(c, expression)) continue;
    const slot = c.slots.next();
    const known =
      expression.kind === "variable" ? state.scope.find(expression.name)?.type : undefined;
    const name = `${HIDDEN}key${slot}`;
    keys.push({ value: state.expression(expression), slot });
    entries.push([name, { slot, type: known ?? "value" }]);
    named.set(sameness(expression), name);
  }
  const inGroups = (expression: Expression): Expression =>
    rewrite(expression, (part) => {
      // Inside an aggregating item, grouping keys are known only as variables or properties.
      const key = part === expression || isSimple(part) ? named.get(sameness(part)) : undefined;
      if (key !== undefined) return { kind: "variable", name: key, place: part.place };
      return calls.replaced(part);
    });
  const rewritten = items.map(({ expression }) => inGroups(expression));
  for (const { expression } of clause.orderBy) inGroups(inTermsOf(state.c, items, expression));
  const all: AggregateCall[] = calls.calls;
  const { countable } = state;
  const onlyCounts =
    clause.orderBy.length === 0 &&
    items.every(({ expression }) => countable && countsRows(countable, expression));
  if (countable?.plan === state.plan && onlyCounts && calls.calls.length > 0) {
    countFromStore(
      state,
      countable,
      all.map(({ slot }) => slot),
    );
  } else {
    const rows = Math.sqrt(state.plan.rows);
    const sources = sourcesOf(
      before,
      items.filter(({ expression }) => !hasAggregate(c, expression)),
    );
    state.plan = step("EagerAggregation", "", state.plan, rows, (input, frame) => {
      return new Aggregate(input, frame, keys, all, sources);
    });
  }
  const grouped = new Scope([...state.outer.entries, ...entries, ...calls.entries]);
  state.scope = grouped;
  const projected = plain(
    state,
    items.map((item, i) => ({ ...item, expression: rewritten[i] ?? item.expression })),
  );
  return { ...projected, scope: grouped, hidden: inGroups };
}

/** Returns the slots from which grouping keys that are simple follow; null if one is not. */
function sourcesOf(scope: Scope, keys: readonly ProjectionItem[]): number[] | null {
  if (keys.length === 0) return null;
  const slots = new Set<number>();
  for (const { expression } of keys) {
    if (!isSimple(expression)) return null;
    for (const name of variablesIn(expression)) slots.add(scope.find(name)?.slot ?? -1);
  }
  return slots.has(-1) ? null : [...slots];
}

/** Returns a variable, a parameter, a literal, or a property of one of them. */
function isSimple(part: Expression): boolean {
  if (part.kind === "property") return isSimple(part.target);
  return part.kind === "variable" || part.kind === "parameter" || part.kind === "literal";
}

/**
 * A sort key that is what a column says is that column, even if another column has taken over the
 * name of a variable in it. A variable by itself is the one that can be seen after the clause.
 */
function asColumn(items: readonly ProjectionItem[], expression: Expression): Expression {
  if (expression.kind === "variable") return expression;
  const said = sameness(expression);
  const same = items.find((item) => sameness(item.expression) === said);
  return same ? { kind: "variable", name: same.name, place: expression.place } : expression;
}

/** Returns the sort key with what equals an item replaced by the item's name. */
function inTermsOf(
  c: Compiler,
  items: readonly ProjectionItem[],
  expression: Expression,
): Expression {
  const aggregated = hasAggregate(c, expression);
  const names = new Map(items.map((item) => [sameness(item.expression), item.name]));
  const own = new Set(items.map(({ name }) => name));
  return rewrite(expression, (part) => {
    if (part.kind === "variable" && own.has(part.name)) return part;
    const known = part === expression || !aggregated || isSimple(part) || hasAggregate(c, part);
    const name = known ? names.get(sameness(part)) : undefined;
    return name === undefined ? null : { kind: "variable", name, place: part.place };
  });
}
