import { Neighbours } from "../run/neighbours.ts";
import type { Segment, Stride } from "../run/stride.ts";
import { nextRow, type Operator } from "../run/operator.ts";
import { isAmong } from "../run/expand.ts";
import { NodeRecord, RelationshipRecord } from "../storage/records.ts";
import { innerNames } from "./inner-names.ts";
import { flip } from "../run/neighbours.ts";
import type { PatternPlan } from "./pattern-plan.ts";
import {
  addPath,
  addPredicate,
  emptyPatternGraph,
  propertyTests,
  type Edge,
} from "./pattern-graph.ts";

/** Returns the segment of an edge, walked from its start, or from its end when `backwards`. */
export function segmentOf(plan: PatternPlan, edge: Edge, backwards: boolean): Segment {
  return edge.group
    ? groupSegment(plan, edge, backwards)
    : relationshipSegment(plan, edge, backwards);
}

function relationshipSegment(plan: PatternPlan, edge: Edge, backwards: boolean): Segment {
  const pattern = edge.relationship;
  if (!pattern) throw new Error("an edge that is no group has a relationship");
  const direction = backwards ? flip(pattern.direction) : pattern.direction;
  const followed = plan.followed(pattern.types, direction);
  const { others } = plan;
  const slot = plan.c.slots.next();
  const inner = plan.scope.with(edge.name, { slot, type: "relationship" });
  const operand = { kind: "variable", name: edge.name, place: pattern.place } as const;
  const tests = pattern.properties ? propertyTests(operand, pattern.properties) : [];
  if (pattern.where) tests.push(pattern.where);
  const checks = tests.map((test) => plan.c.predicate(test, inner));
  return {
    names: [],
    strides(node, trail, frame) {
      const neighbours = new Neighbours();
      neighbours.start(node, followed, frame);
      const strides: Stride[] = [];
      for (let each = neighbours.next(); each; each = neighbours.next()) {
        if (trail.includes(each) || isAmong(each, others, frame.slots)) continue;
        frame.slots[slot] = each;
        if (!checks.every((check) => check(frame) === true)) continue;
        strides.push({ node: each.other(node), relationships: [each], values: [] });
      }
      return strides;
    },
  };
}

function groupSegment(plan: PatternPlan, edge: Edge, backwards: boolean): Segment {
  const { c } = plan;
  const group = edge.group;
  if (!group) throw new Error("the edge is a group");
  const graph = emptyPatternGraph();
  addPath(graph, { ...group.path, variable: null });
  if (group.where) addPredicate(graph, group.where);
  const nodes = [...graph.nodes.keys()];
  const [first, last] = [graph.edges[0]?.from ?? nodes[0], graph.edges.at(-1)?.to ?? nodes[0]];
  const start = (backwards ? last : first) ?? "";
  const end = (backwards ? first : last) ?? "";
  const [startSlot, trailSlot] = [c.slots.next(), c.slots.next()];
  const outer = plan.scope.with(start, { slot: startSlot, type: "node" });
  const inner = plan.inner(graph, outer, [trailSlot, ...plan.bound]);
  const names = [...new Set(innerNames(edge))];
  const slots = names.map((name) => inner.slotOf(name));
  const edges = graph.edges.map(({ name }) => inner.slotOf(name));
  const endSlot = inner.slotOf(end);
  const place = c.slots.nextSubplan();
  return {
    names,
    strides(node, trail, frame) {
      const operator: Operator = (frame.subplans[place] ??= inner.plan.make(frame));
      frame.slots[startSlot] = node;
      frame.slots[trailSlot] = [...trail];
      operator.open();
      const strides: Stride[] = [];
      while (nextRow(operator, frame)) {
        const reached = frame.slots[endSlot];
        if (!(reached instanceof NodeRecord)) continue;
        const relationships = edges
          .flatMap((slot) => frame.slots[slot] ?? [])
          .filter((each) => each instanceof RelationshipRecord);
        if (backwards) relationships.reverse();
        const values = slots.map((slot) => frame.slots[slot] ?? null);
        strides.push({ node: reached, relationships, values });
      }
      return strides;
    },
  };
}
