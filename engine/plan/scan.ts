import type { LabelTest } from "../parse/tree.ts";
import { STATE } from "../storage/entity.ts";
import type { EntityRecord } from "../storage/property-index.ts";
import { NodeRecord } from "../storage/records.ts";
import type { Frame } from "../run/frame.ts";
import { ForEachRow } from "../run/for-each-row.ts";
import type { Access, OrderedAccess } from "./access.ts";
import { START, step } from "../plan-tree/nodes.ts";
import type { PatternPlan } from "./pattern-plan.ts";
import type { OrderedRows } from "../plan-tree/plan-node.ts";

/** Binds a node to what an access finds. */
export function scanNodes(plan: PatternPlan, name: string, access: Access): void {
  const rows = plan.plan.rows * access.rows;
  const label = access.operator === "NodeByLabelScan" ? access.label : null;
  if (label !== null) settleLabel(plan, name, label);
  const slot = plan.bind(name, "node");
  const take = (node: EntityRecord, frame: Frame): boolean => {
    frame.hits++;
    if (!(node instanceof NodeRecord)) return false;
    if (node.state !== STATE.live && !node.isVisible) return false;
    const isChanging = node.change !== null || node.state !== STATE.live;
    if (label !== null && isChanging && !node.hasLabel(label)) return false;
    frame.slots[slot] = node;
    return true;
  };
  const scanned =
    access.inOrder && plan.plan === START ? orderedScan(plan, slot, access.inOrder) : null;
  const find = (frame: Frame) => scanned?.find(frame) ?? access.find(frame);
  const made = step(access.operator, access.details, plan.plan, rows, (input, frame) => {
    return new ForEachRow(input, frame, find, take);
  });
  plan.plan = scanned ? Object.assign(made, { ordered: scanned }) : made;
}

/** A scan that gives its rows in order if a later step asks for that. */
function orderedScan(
  plan: PatternPlan,
  slot: number,
  access: OrderedAccess,
): OrderedRows & { find(frame: Frame): Iterable<EntityRecord> | null } {
  const isInOrder = plan.c.slots.next();
  let asked: { isDescending: boolean } | null = null;
  return {
    slot,
    property: access.property,
    ask(isDescending) {
      asked = { isDescending };
      return (frame) => frame.slots[isInOrder] === true;
    },
    find(frame) {
      if (!asked) return null;
      const found = access.find(frame, asked.isDescending);
      frame.slots[isInOrder] = found !== null;
      return found;
    },
  };
}

/** The scan of a label gives nodes that have it: this need not be asked again. */
function settleLabel(plan: PatternPlan, name: string, label: string): void {
  for (const predicate of plan.predicatesOf(name)) {
    const { expression } = predicate;
    if (expression.kind !== "has-labels" || expression.operand.kind !== "variable") continue;
    const { labels }: { labels: LabelTest } = expression;
    if (expression.operand.name !== name || labels.kind !== "name" || labels.name !== label)
      continue;
    plan.settle(predicate);
  }
}
