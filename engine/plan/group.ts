import { ExpandGroup } from "../run/expand-group.ts";
import type { PatternPlan } from "./pattern-plan.ts";
import { step } from "../plan-tree/nodes.ts";
import type { Edge } from "./pattern-graph.ts";
import { segmentOf } from "./segment.ts";

/** Follows a quantified path pattern from the end of it that is bound. */
export function expandGroup(plan: PatternPlan, edge: Edge): void {
  const backwards = !plan.scope.has(edge.from);
  const segment = segmentOf(plan, edge, backwards);
  const [start, end] = backwards ? [edge.to, edge.from] : [edge.from, edge.to];
  const from = plan.slotOf(start);
  const into = plan.scope.has(end);
  const to = into ? plan.slotOf(end) : plan.bind(end, "node");
  const trail = plan.bind(edge.name, "relationships");
  const lists = segment.names.map((name) => plan.bind(name, "value"));
  plan.bound.push(trail);
  const range = { min: edge.range?.min ?? 1, max: edge.range?.max ?? Infinity };
  const place = { from, to, into, trail, lists, backwards };
  plan.plan = step("Repeat(Trail)", "", plan.plan, plan.plan.rows * 10, (input, frame) => {
    return new ExpandGroup(input, frame, segment, range, place, plan.isRepeatable);
  });
}
