import type { Evaluate } from "../compile/compiler.ts";
import type { LabelTest } from "../parse/tree.ts";
import type { Frame } from "../run/frame.ts";
import { ForEachRow } from "../run/input.ts";
import type { NodeRecord } from "../storage/records.ts";
import type { PropertyIndex } from "../storage/property-index.ts";
import { variablesIn } from "../compile/walk.ts";
import type { PatternPlan } from "./pattern-plan.ts";
import { step } from "./nodes.ts";

interface Seek {
  index: PropertyIndex;
  values: Evaluate[];
  cost: number;
}

/** Labels that a node must have whatever else holds. */
function requiredLabels(tests: readonly LabelTest[]): string[] {
  return tests.flatMap((test) => {
    if (test.kind === "name") return [test.name];
    return test.kind === "and" ? requiredLabels(test.tests) : [];
  });
}

/** Nodes that a scan for one variable would give. */
export function scanCost(plan: PatternPlan, name: string, labels: readonly LabelTest[]): number {
  const seek = findSeek(plan, name, labels);
  if (seek) return seek.cost;
  const { graph } = plan.c;
  const sizes = requiredLabels(labels).map((label) => graph.nodesByLabel.get(label)?.size ?? 0);
  return 2 + (sizes.length > 0 ? Math.min(...sizes) : graph.nodes.size * 10);
}

/** Binds a node by the cheapest way: an index, a label or all nodes. */
export function scanNodes(plan: PatternPlan, name: string, labels: readonly LabelTest[]): void {
  const seek = findSeek(plan, name, labels);
  const rows = plan.plan.rows * scanCost(plan, name, labels);
  const slot = plan.bind(name, "node");
  const take = (node: NodeRecord, frame: Frame): boolean => {
    frame.hits++;
    if (node.state !== 0 && !node.isVisible) return false;
    frame.slots[slot] = node;
    return true;
  };
  if (seek) {
    const { index, values } = seek;
    const unique = index.rule.constraint !== null;
    const find = (frame: Frame): Iterable<NodeRecord> => {
      const wanted = values.map((value) => value(frame));
      return wanted.includes(null) ? [] : (index.find(wanted) as ReadonlySet<NodeRecord>);
    };
    plan.plan = step(
      unique ? "NodeUniqueIndexSeek" : "NodeIndexSeek",
      index.rule.name,
      plan.plan,
      rows,
      (input, frame) => new ForEachRow(input, frame, find, take),
    );
    return;
  }
  const { graph } = plan.c;
  const [label] = requiredLabels(labels).sort(
    (a, b) => (graph.nodesByLabel.get(a)?.size ?? 0) - (graph.nodesByLabel.get(b)?.size ?? 0),
  );
  const all = (): Iterable<NodeRecord> =>
    label === undefined ? graph.nodes.values() : (graph.nodesByLabel.get(label) ?? []);
  const operator = label === undefined ? "AllNodesScan" : "NodeByLabelScan";
  plan.plan = step(operator, label ?? "", plan.plan, rows, (input, frame) => {
    return new ForEachRow(input, frame, all, take);
  });
}

/** An index over a label of the node all whose properties are asked to equal what is known. */
function findSeek(plan: PatternPlan, name: string, labels: readonly LabelTest[]): Seek | null {
  const { graph } = plan.c;
  if (graph.indexes.size === 0) return null;
  const wanted = new Map<string, Evaluate>();
  for (const { expression } of plan.predicatesOf(name)) {
    if (expression.kind !== "comparison" || expression.operators.join() !== "=") continue;
    const [left, right] = expression.operands;
    for (const [side, other] of [
      [left, right],
      [right, left],
    ]) {
      if (side?.kind !== "property" || side.target.kind !== "variable" || !other) continue;
      if (side.target.name !== name || variablesIn(other).has(name)) continue;
      wanted.set(side.key, plan.c.expression(other, plan.scope));
    }
  }
  let best: Seek | null = null;
  for (const label of requiredLabels(labels)) {
    for (const index of graph.indexesOf("node", label)) {
      if (index.rule.target.labels.length > 1) continue;
      const values = index.rule.target.properties.map((property) => wanted.get(property));
      if (!values.every((value) => value !== undefined)) continue;
      const unique = index.rule.constraint !== null;
      const cost = unique ? 1 : 1 + index.size / Math.max(1, index.distinct);
      if (!best || cost < best.cost) best = { index, values, cost };
    }
  }
  return best;
}
