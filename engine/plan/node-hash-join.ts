import { HIDDEN } from "../compile/scope.ts";
import { Filter } from "../run/filter.ts";
import { HashJoin } from "../run/hash-join.ts";
import { isAmong } from "../run/expand.ts";
import { RelationshipRecord } from "../storage/records.ts";
import { cheapestAccess } from "./cheapest-access.ts";
import { fanOf } from "./fan.ts";
import { planNode, step } from "../plan-tree/nodes.ts";
import { emptyPatternGraph, type Edge } from "./pattern-graph.ts";
import type { PatternPlan } from "./pattern-plan.ts";

/** The bound end of an edge, and the far end, from which it is followed instead. */
interface Meeting {
  readonly near: string;
  readonly far: string;
}

/** Below so many rows, and unless it is so many times cheaper, a relationship is followed as usual. */
const FEW_ROWS = 10;
const WORTH_IT = 4;

/**
 * Returns the far end of an edge, when there are so few nodes that it may be that it is cheaper to
 * follow the edge from them, once, than from the bound end for each row; else null.
 */
export function meetingFor(plan: PatternPlan, edge: Edge): Meeting | null {
  const [from, to] = [plan.scope.has(edge.from), plan.scope.has(edge.to)];
  if (edge.kind !== "single" || from === to || plan.plan.rows < FEW_ROWS) return null;
  const [near, far] = from ? [edge.from, edge.to] : [edge.to, edge.from];
  const { rows } = cheapestAccess(plan, far, plan.graph.nodes.get(far) ?? []);
  const usual = plan.plan.rows * fanOf(plan, edge, !from);
  const joined = plan.plan.rows + rows * (1 + fanOf(plan, edge, from));
  return joined * WORTH_IT < usual ? { near, far } : null;
}

/** Follows an edge from its far end and puts it together with the rows that have its near end. */
export function nodeHashJoin(plan: PatternPlan, edge: Edge, { near, far }: Meeting): void {
  const met = `${HIDDEN}met ${near}`;
  const graph = emptyPatternGraph();
  graph.nodes.set(far, plan.graph.nodes.get(far) ?? []).set(met, []);
  const end = (name: string): string => (name === near ? met : name);
  graph.edges.push({ ...edge, from: end(edge.from), to: end(edge.to) });
  for (const each of [...plan.predicatesOf(far), ...plan.predicatesOf(edge.name)]) {
    const [name, second] = each.names;
    if (second !== undefined || (name !== far && name !== edge.name)) continue;
    graph.predicates.push(each);
    plan.settle(each);
  }
  const [passing, { others }] = [plan.plan, plan];
  const holding = plan.inner(graph, plan.scope, []);
  const nearSlot = plan.slotOf(near);
  const [metSlot, farSlot, edgeSlot] = [met, far, edge.name].map((name) => holding.slotOf(name));
  const kept = [farSlot ?? -1, edgeSlot ?? -1];
  plan.know(far, holding.scope);
  plan.know(edge.name, holding.scope);
  plan.bound.push(edgeSlot ?? -1);
  const rows = Math.max(1, (passing.rows * holding.plan.rows) / 10);
  const joined = planNode({
    name: "NodeHashJoin",
    details: near.startsWith(HIDDEN) ? "" : near,
    inputs: [passing, holding.plan],
    rows,
    make: (frame) =>
      new HashJoin(
        { operator: passing.make(frame), value: ({ slots }) => slots[nearSlot] ?? null },
        { operator: holding.plan.make(frame), value: ({ slots }) => slots[metSlot ?? -1] ?? null },
        frame,
        kept,
      ),
  });
  plan.plan = others.length === 0 ? joined : unlike(joined, edgeSlot ?? -1, others);
}

/** No relationship may be one that the pattern has bound already. */
function unlike(joined: PatternPlan["plan"], slot: number, others: readonly number[]) {
  return step("Filter", "", joined, joined.rows, (input, frame) => {
    return new Filter(input, frame, [
      ({ slots }) => {
        const found = slots[slot];
        return found instanceof RelationshipRecord && !isAmong(found, others, slots);
      },
    ]);
  });
}
