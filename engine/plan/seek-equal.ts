import type { Evaluate } from "../run/evaluate.ts";
import type { Expression } from "../parse/tree.ts";
import type { Access } from "./access.ts";
import type { PatternPlan } from "./pattern-plan.ts";
import { indexesOver, knownWithout, propertyOf, seekName, shareOf } from "./seek.ts";

/** Indexes all whose properties are asked to equal what is known. */
export function* seekEqual(
  plan: PatternPlan,
  name: string,
  labels: readonly string[],
  asked: readonly Expression[],
): Iterable<Access> {
  const wanted = new Map<string, Evaluate>();
  for (const expression of asked) {
    if (expression.kind !== "comparison" || expression.operators.join() !== "=") continue;
    const [left, right] = expression.operands;
    for (const [side, other] of [
      [left, right],
      [right, left],
    ]) {
      const property = propertyOf(name, side);
      const value = property === null ? null : knownWithout(plan, name, other);
      if (property !== null && value) wanted.set(property, value);
    }
  }
  if (wanted.size === 0) return;
  for (const { index, label } of indexesOver(plan, labels)) {
    const values = index.rule.target.properties.map((property) => wanted.get(property));
    if (!values.every((value) => value !== undefined)) continue;
    yield {
      operator: seekName(index),
      details: index.rule.name,
      rows: shareOf(index),
      label,
      find: (frame) => {
        const given = values.map((value) => value(frame));
        return given.includes(null) ? [] : index.find(given);
      },
    };
  }
}
