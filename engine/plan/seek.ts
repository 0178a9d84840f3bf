import type { Evaluate } from "../run/evaluate.ts";
import { variablesIn } from "../compile/walk.ts";
import type { Expression } from "../parse/tree.ts";
import type { PropertyIndex } from "../storage/property-index.ts";
import type { PatternPlan } from "./pattern-plan.ts";

/** Indexes over one of these labels alone. */
export function* indexesOver(
  plan: PatternPlan,
  labels: readonly string[],
): Iterable<{ index: PropertyIndex; label: string }> {
  for (const label of labels) {
    for (const index of plan.c.graph.indexesOf("node", label)) {
      if (index.rule.target.labels.length === 1) yield { index, label };
    }
  }
}

/** Returns the property of the variable that an expression reads; null if it is no such read. */
export function propertyOf(name: string, expression: Expression | undefined): string | null {
  if (expression?.kind !== "property" || expression.target.kind !== "variable") return null;
  return expression.target.name === name ? expression.key : null;
}

/** Returns an expression that says nothing of the variable, compiled; null if it does. */
export function knownWithout(
  plan: PatternPlan,
  name: string,
  expression: Expression | undefined,
): Evaluate | null {
  if (!expression || variablesIn(expression).has(name)) return null;
  return plan.c.expression(expression, plan.scope);
}

/** Entities that share a value of an index, on average. */
export const shareOf = (index: PropertyIndex): number =>
  index.rule.constraint === null ? Math.max(1, index.size / Math.max(1, index.distinct)) : 1;

/** `NodeIndexSeek`, as Neo4j names it for an index with and without a constraint. */
export const seekName = (index: PropertyIndex): string =>
  index.rule.constraint === null ? "NodeIndexSeek" : "NodeUniqueIndexSeek";
