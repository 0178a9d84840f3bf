import { expression, predicate } from "../compile/expression.ts";
import type { Compiler } from "../compile/compiler.ts";
import { Scope, Slots } from "../compile/scope.ts";
import { functionNamed } from "../functions/table.ts";
import type { Query } from "../parse/tree.ts";
import type { Graph } from "../storage/graph.ts";
import { MatchPlan } from "./match.ts";
import { patternGraph } from "./matching.ts";
import { ClausePlaces } from "../plan-tree/clause-places.ts";
import { START } from "../plan-tree/nodes.ts";
import { addPredicate } from "./pattern-graph.ts";
import type { PlannedQuery } from "../plan-tree/plan-node.ts";
import { planQuery } from "./query.ts";

/** A query that can be run any number of times: its plan and how many slots it needs. */
export interface CompiledQuery extends PlannedQuery {
  readonly slots: number;
  readonly places: ClausePlaces;
}

/** @throws CypherError when the query means nothing or something that is not supported. */
export function compileQuery(query: Query, graph: Graph): CompiledQuery {
  const slots = new Slots();
  const places = new ClausePlaces();
  const c: Compiler = {
    slots,
    graph,
    places,
    functionNamed,
    expression: (each, scope) => expression(c, each, scope),
    predicate: (each, scope) => predicate(c, each, scope),
    query: (each, input, scope, outer) => planQuery(c, each, input, scope, outer),
    pattern: (path, where, scope) => {
      const pattern = patternGraph([path], scope);
      if (where) addPredicate(pattern, where);
      return new MatchPlan(c, pattern, scope, START, false).solve();
    },
  };
  const planned = planQuery(c, query, START, new Scope(), new Scope());
  return { ...planned, slots: slots.size, places };
}
