import { Expand } from "../run/expand.ts";
import { ExpandVariable } from "../run/expand-variable.ts";
import type { Frame } from "../run/frame.ts";
import type { RelationshipRecord } from "../storage/records.ts";
import { fanOf } from "./fan.ts";
import { step } from "../plan-tree/nodes.ts";
import { propertyTests, type Edge } from "./pattern-graph.ts";
import { flip } from "../run/neighbours.ts";
import type { PatternPlan } from "./pattern-plan.ts";

/** Follows a relationship, or a variable number of them, from the end that is bound. */
export function follow(plan: PatternPlan, edge: Edge): void {
  const pattern = edge.relationship;
  if (!pattern) return;
  const fan = fanOf(plan, edge);
  const backwards = !plan.scope.has(edge.from);
  const start = backwards ? edge.to : edge.from;
  const end = backwards ? edge.from : edge.to;
  const direction = backwards ? flip(pattern.direction) : pattern.direction;
  const followed = plan.followed(pattern.types, direction);
  const { others } = plan;
  const into = plan.scope.has(end);
  const from = plan.slotOf(start);
  const accepts = edge.kind === "variable" ? acceptsOf(plan, edge) : null;
  const to = into ? plan.slotOf(end) : plan.bind(end, "node");
  const relationship = plan.bind(
    edge.name,
    edge.kind === "single" ? "relationship" : "relationships",
  );
  const place = { from, relationship, to, into, others };
  plan.bound.push(relationship);
  const rows = plan.plan.rows * Math.max(0.1, into ? fan / 100 : fan);
  const details = pattern.types ? (followed.types ?? []).join("|") : "";
  const name = into ? "Into" : "All";
  if (edge.kind === "single") {
    plan.plan = step(`Expand(${name})`, details, plan.plan, rows, (input, frame) => {
      return new Expand(input, frame, place, followed);
    });
    return;
  }
  const range = { min: edge.range?.min ?? 1, max: edge.range?.max ?? Infinity };
  plan.plan = step(`VarLengthExpand(${name})`, details, plan.plan, rows * 10, (input, frame) => {
    return new ExpandVariable(input, frame, place, followed, range, accepts, backwards);
  });
}

/** Returns the conditions that each relationship of a variable length must meet by itself. */
function acceptsOf(
  plan: PatternPlan,
  edge: Edge,
): ((relationship: RelationshipRecord, frame: Frame) => boolean) | null {
  const pattern = edge.relationship;
  if (!pattern || (!pattern.properties && !pattern.where)) return null;
  const slot = plan.c.slots.next();
  const inner = plan.scope.with(edge.name, { slot, type: "relationship" });
  const operand = { kind: "variable", name: edge.name, place: pattern.place } as const;
  const tests = pattern.properties ? propertyTests(operand, pattern.properties) : [];
  if (pattern.where) tests.push(pattern.where);
  const checks = tests.map((test) => plan.c.predicate(test, inner));
  return (relationship, frame) => {
    frame.slots[slot] = relationship;
    return checks.every((check) => check(frame) === true);
  };
}
