import { syntaxError } from "../errors/errors.ts";
import type { Scope } from "../compile/scope.ts";
import { typeWord } from "../compile/static-type.ts";
import type { MatchClause, PathPattern } from "../parse/tree.ts";
import { Apply } from "../run/apply.ts";
import { countable } from "./count-store.ts";
import { MatchPlan } from "./match.ts";
import { planNode, START, step } from "../plan-tree/nodes.ts";
import { addPath, addPredicate, emptyPatternGraph, type PatternGraph } from "./pattern-graph.ts";
import { refuseMixedPaths, refuseUnsearchable } from "./path-syntax.ts";
import type { QueryState } from "./query-state.ts";

/** MATCH and OPTIONAL MATCH. */
export function match(state: QueryState, clause: MatchClause): void {
  state.beforeRead();
  refuseMixedPaths(clause);
  const graph = patternGraph(clause.patterns, state.scope);
  if (clause.where) addPredicate(graph, clause.where);
  if (!clause.optional) {
    const { plan: before, scope } = state;
    const bound = (name: string) => scope.has(name);
    const plan = new MatchPlan(state.c, graph, scope, before, clause.repeatable).solve();
    state.plan = plan.plan;
    state.countable = countable(before, plan.plan, graph, state.c.graph, bound);
    state.scope = plan.scope;
    return;
  }
  const inner = new MatchPlan(state.c, graph, state.scope, START, clause.repeatable).solve();
  const before = new Set(state.scope.slots);
  const fresh = inner.scope.slots.filter((slot) => !before.has(slot));
  const outer = state.plan;
  const plan = step("Optional", "", inner.plan, inner.plan.rows, (input) => input);
  state.plan = planNode({
    name: "Apply",
    details: "",
    inputs: [outer, plan],
    rows: outer.rows,
    make: (frame) => new Apply(outer.make(frame), plan.make(frame), frame, fresh),
  });
  state.scope = inner.scope;
}

/** Patterns as one graph. @throws CypherError when a name is used for two kinds of things. */
export function patternGraph(patterns: readonly PathPattern[], scope: Scope): PatternGraph {
  const graph = emptyPatternGraph();
  for (const path of patterns) {
    checkNames(path, scope);
    refuseUnsearchable(path);
    addPath(graph, path);
  }
  const edges = new Set<string>();
  for (const { name, relationship } of [
    ...graph.edges,
    ...graph.selective.map(({ edge }) => edge),
  ]) {
    const place = relationship?.place;
    if (place && graph.nodes.has(name)) throw conflict(name, "Relationship", "Node", place);
    if (place && edges.has(name)) {
      throw syntaxError(
        `Cannot use the same relationship variable '${name}' for multiple relationships`,
        place,
      );
    }
    edges.add(name);
  }
  for (const { name, place } of graph.paths) {
    if (graph.nodes.has(name) || edges.has(name) || scope.has(name)) {
      throw syntaxError(`Variable \`${name}\` already declared`, place);
    }
  }
  return graph;
}

function checkNames(path: PathPattern, scope: Scope): void {
  for (const element of path.elements) {
    if (element.kind !== "group" && element.properties?.kind === "parameter") {
      throw syntaxError(
        "Parameter maps cannot be used in `MATCH` patterns (use a literal map instead, e.g. `{id: $param.id}`)",
        element.place,
      );
    }
    if (element.kind === "group" || element.variable === null) continue;
    const type = scope.find(element.variable)?.type;
    if (type === undefined || type === "value" || type === "null") continue;
    if (type === "list" && element.kind === "relationship" && element.length) continue;
    const wanted =
      element.kind === "node" ? "node" : element.length ? "relationships" : "relationship";
    if (type !== wanted)
      throw conflict(element.variable, typeWord(type), typeWord(wanted), element.place);
  }
}

const conflict = (
  name: string,
  defined: string,
  used: string,
  place: { offset: number; line: number; column: number },
): Error =>
  syntaxError(
    `Type mismatch: ${name} defined with conflicting type ${defined} (expected ${used})`,
    place,
  );
