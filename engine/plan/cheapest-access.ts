import { labelNames } from "../compile/label-names.ts";
import type { LabelTest } from "../parse/tree.ts";
import type { Access } from "./access.ts";
import type { PatternPlan } from "./pattern-plan.ts";
import { seekEqual } from "./seek-equal.ts";
import { seekIn } from "./seek-in.ts";
import { seekRange } from "./seek-range.ts";

/** Returns the way that is expected to give the fewest nodes. */
export function cheapestAccess(
  plan: PatternPlan,
  name: string,
  labels: readonly LabelTest[],
): Access {
  const required = labelNames(labels);
  const asked = plan.predicatesOf(name).map(({ expression }) => expression);
  let best = scan(plan, required);
  if (plan.c.graph.indexes.size === 0) return best;
  for (const seek of [seekEqual, seekIn, seekRange]) {
    for (const found of seek(plan, name, required, asked)) {
      if (found.rows < best.rows) best = found;
    }
  }
  return best;
}

/** All nodes of the rarest of these labels, or all nodes. */
function scan({ c: { graph } }: PatternPlan, labels: readonly string[]): Access {
  const sizeOf = (label: string): number => graph.nodesByLabel.get(label)?.size ?? 0;
  const [label] = labels.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  if (label === undefined) {
    return {
      operator: "AllNodesScan",
      details: "",
      rows: 2 + graph.nodes.size,
      label: null,
      find: () => graph.nodes,
    };
  }
  return {
    operator: "NodeByLabelScan",
    details: label,
    rows: 2 + sizeOf(label),
    label,
    find: () => graph.nodesByLabel.get(label) ?? [],
  };
}
