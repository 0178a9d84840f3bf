import type { Expression } from "../parse/tree.ts";
import { isList } from "../values/value.ts";
import type { Access } from "./access.ts";
import type { PatternPlan } from "./pattern-plan.ts";
import { indexesOver, knownWithout, propertyOf, seekName, shareOf } from "./seek.ts";

/** Values that a list is taken for when it is not written out. */
const USUAL_LENGTH = 4;

/** Indexes whose only property is asked to be among values that are known. */
export function* seekIn(
  plan: PatternPlan,
  name: string,
  labels: readonly string[],
  asked: readonly Expression[],
): Iterable<Access> {
  for (const expression of asked) {
    if (expression.kind !== "binary" || expression.operator !== "in") continue;
    const property = propertyOf(name, expression.left);
    const list = property === null ? null : knownWithout(plan, name, expression.right);
    if (!list) continue;
    const length = expression.right.kind === "list" ? expression.right.items.length : USUAL_LENGTH;
    for (const { index, label } of indexesOver(plan, labels)) {
      const { properties } = index.rule.target;
      if (properties.length !== 1 || properties[0] !== property) continue;
      yield {
        operator: seekName(index),
        details: index.rule.name,
        rows: shareOf(index) * length,
        label,
        find: (frame) => {
          const values = list(frame);
          if (values === null) return [];
          // The condition is checked for every node, and fails if the value is not a list.
          if (!isList(values)) return plan.c.graph.nodesByLabel.get(label) ?? [];
          return index.findAny(values.filter((value) => value !== null));
        },
      };
    }
  }
}
