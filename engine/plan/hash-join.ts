import type { Evaluate } from "../run/evaluate.ts";
import { variablesIn } from "../compile/walk.ts";
import { HashJoin } from "../run/hash-join.ts";
import type { Access } from "./access.ts";
import { planNode } from "../plan-tree/nodes.ts";
import { emptyPatternGraph, type Predicate } from "./pattern-graph.ts";
import type { PatternPlan } from "./pattern-plan.ts";

/** An equality between what is bound and what a node is still to be bound for. */
interface Join {
  readonly predicate: Predicate;
  readonly bound: Predicate["expression"];
  readonly fresh: Predicate["expression"];
}

/** Rows for which a scan each costs no more than holding one. */
const FEW_ROWS = 2;

/**
 * Returns the equality by which a node is joined to the rows so far; null if it is found as cheaply
 * for each.
 */
export function joinFor(plan: PatternPlan, name: string, access: Access): Join | null {
  const { rows } = plan.plan;
  if (rows <= FEW_ROWS || access.rows <= FEW_ROWS) return null;
  for (const predicate of plan.predicatesOf(name)) {
    const { expression } = predicate;
    if (expression.kind !== "comparison" || expression.operators.join() !== "=") continue;
    const [left, right] = expression.operands;
    if (!left || !right) continue;
    if (isOf(name, left) && isKnown(plan, name, right)) {
      return { predicate, bound: right, fresh: left };
    }
    if (isOf(name, right) && isKnown(plan, name, left)) {
      return { predicate, bound: left, fresh: right };
    }
  }
  return null;
}

/** Binds a node by reading all that it may be once and looking each row's value up among them. */
export function hashJoin(plan: PatternPlan, name: string, { predicate, bound, fresh }: Join): void {
  const graph = emptyPatternGraph();
  graph.nodes.set(name, plan.graph.nodes.get(name) ?? []);
  for (const each of plan.predicatesOf(name)) {
    if (each === predicate || [...each.names].some((other) => other !== name)) continue;
    graph.predicates.push(each);
    plan.settle(each);
  }
  const passing = plan.plan;
  const value: Evaluate = plan.c.expression(bound, plan.scope);
  const holding = plan.inner(graph, plan.scope, []);
  const slot = holding.slotOf(name);
  const held: Evaluate = plan.c.expression(fresh, holding.scope);
  plan.know(name, holding.scope);
  // The equality itself is asked again: what has one key need not be equal, as [null] and [null].
  plan.plan = planNode({
    name: "ValueHashJoin",
    details: "",
    inputs: [passing, holding.plan],
    rows: passing.rows * Math.max(1, Math.sqrt(holding.plan.rows)),
    make: (frame) =>
      new HashJoin(
        { operator: passing.make(frame), value },
        { operator: holding.plan.make(frame), value: held },
        frame,
        [slot],
      ),
  });
}

function isOf(name: string, expression: Predicate["expression"]): boolean {
  const names = variablesIn(expression);
  return names.size === 1 && names.has(name);
}

/** Returns an expression of what is bound alone, and of something that is. */
function isKnown(plan: PatternPlan, name: string, expression: Predicate["expression"]): boolean {
  const names = variablesIn(expression);
  return !names.has(name) && [...names].some((each) => plan.scope.has(each));
}
