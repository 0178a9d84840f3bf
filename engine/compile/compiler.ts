import type { AggregateEntry, FunctionEntry } from "../functions/entry.ts";
import type { Expression, PathPattern, Query } from "../parse/tree.ts";
import type { ClausePlaces } from "../plan-tree/clause-places.ts";
import type { PlanNode, PlannedQuery } from "../plan-tree/plan-node.ts";
import type { Scope, Slots } from "./scope.ts";
import type { Graph } from "../storage/graph.ts";
import type { Evaluate } from "../run/evaluate.ts";

/**
 * The services that the compilers of expressions and of queries share, and those that they need of
 * each other.
 */
export interface Compiler {
  readonly slots: Slots;
  readonly graph: Graph;
  readonly places: ClausePlaces;
  functionNamed(name: string): FunctionEntry | AggregateEntry | undefined;
  expression(expression: Expression, scope: Scope): Evaluate;
  /**
   * Returns an expression that is asked for true or false: there a pattern says whether there is a
   * path.
   */
  predicate(expression: Expression, scope: Scope): Evaluate;
  /**
   * Returns a query that begins with the rows of `input`; `outer` stays visible through every WITH.
   */
  query(query: Query, input: PlanNode, scope: Scope, outer: Scope): PlannedQuery;
  /** Paths of a pattern that fit the row in the frame, and the scope with what it binds. */
  pattern(
    path: PathPattern,
    where: Expression | null,
    scope: Scope,
  ): { plan: PlanNode; scope: Scope };
}
