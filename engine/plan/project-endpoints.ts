import type { Frame } from "../run/frame.ts";
import { ForEachRow } from "../run/for-each-row.ts";
import { type NodeRecord, RelationshipRecord } from "../storage/records.ts";
import { isList } from "../values/value.ts";
import type { PatternPlan } from "./pattern-plan.ts";
import { step } from "../plan-tree/nodes.ts";
import type { Edge } from "./pattern-graph.ts";

/** A relationship that is bound already, or a list of them: its ends are bound or compared. */
export function projectEndpoints(plan: PatternPlan, edge: Edge): void {
  const pattern = edge.relationship;
  if (!pattern) return;
  const followed = plan.followed(pattern.types, pattern.direction);
  const slot = plan.slotOf(edge.name);
  const [fromBound, toBound] = [plan.scope.has(edge.from), plan.scope.has(edge.to)];
  const from = fromBound ? plan.slotOf(edge.from) : plan.bind(edge.from, "node");
  const same = edge.from === edge.to;
  const to = toBound || same ? plan.slotOf(edge.to) : plan.bind(edge.to, "node");
  const others = plan.others;
  plan.bound.push(slot);
  const fits = (each: RelationshipRecord, frame: Frame): boolean => {
    if (followed.types) return followed.types.includes(each.type);
    return !followed.test || followed.test(each.type, frame);
  };
  const range = edge.range;
  const ends = (frame: Frame): [NodeRecord, NodeRecord][] => {
    const value = frame.slots[slot] ?? null;
    const list = isList(value) ? value : [value];
    if (range && (list.length < range.min || list.length > (range.max ?? Infinity))) return [];
    const chain = list.filter((each) => each instanceof RelationshipRecord);
    const [head] = chain;
    if (chain.length < list.length || !head || !chain.every((each) => fits(each, frame))) return [];
    if (chain.some((each) => others.some((other) => frame.slots[other] === each))) return [];
    const starts = head.start === head.end ? [head.start] : [head.start, head.end];
    return starts.flatMap((start) => walked(start, chain, pattern.direction));
  };
  const take = ([start, end]: [NodeRecord, NodeRecord], { slots }: Frame): boolean => {
    if (fromBound && slots[from] !== start) return false;
    if ((toBound && slots[to] !== end) || (same && start !== end)) return false;
    slots[from] = start;
    slots[to] = end;
    return true;
  };
  plan.plan = step("ProjectEndpoints", "", plan.plan, plan.plan.rows, (input, frame) => {
    return new ForEachRow(input, frame, ends, take);
  });
}

function walked(
  start: NodeRecord,
  chain: readonly RelationshipRecord[],
  direction: "out" | "in" | "both",
): [NodeRecord, NodeRecord][] {
  let node = start;
  for (const each of chain) {
    const fits =
      (direction !== "in" && each.start === node) || (direction !== "out" && each.end === node);
    if (!fits) return [];
    node = each.other(node);
  }
  return [[start, node]];
}
