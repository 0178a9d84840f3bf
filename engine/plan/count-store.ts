import type { Expression, LabelTest } from "../parse/tree.ts";
import { CountFromStore, type Counted } from "../run/count-from-store.ts";
import type { Graph } from "../storage/graph.ts";
import type { EntityRecord } from "../storage/property-index.ts";
import { NodeRecord } from "../storage/records.ts";
import type { Countable } from "./countable.ts";
import { planNode, START } from "../plan-tree/nodes.ts";
import type { PatternGraph } from "./pattern-graph.ts";
import { typeNames } from "../compile/label-names.ts";
import type { PlanNode } from "../plan-tree/plan-node.ts";
import type { QueryState } from "./query-state.ts";

/**
 * Plans a MATCH that only counts when it begins the query and asks for a label or a type alone;
 * else null.
 * @param bound whether a variable has a value already, as those have that a subquery imports
 */
export function countable(
  before: PlanNode,
  plan: PlanNode,
  pattern: PatternGraph,
  graph: Graph,
  bound: (name: string) => boolean,
): Countable | null {
  const { nodes, edges, predicates, paths, selective } = pattern;
  if (before !== START || paths.length + selective.length > 0) return null;
  const [edge, second] = edges;
  const names = new Set([...nodes.keys(), ...edges.map(({ name }) => name)]);
  if ([...names].some(bound)) return null;
  if (!edge) {
    const [labels = []] = nodes.values();
    // The label is the only condition.
    if (nodes.size !== 1 || predicates.length !== labels.length) return null;
    const label = onlyLabel(labels);
    if (label === undefined) return null;
    const details = `count(${label === null ? "()" : `(:${label})`})`;
    const counted = countedNodes(graph, label);
    return { plan, names, operator: "NodeCountFromCountStore", details, counted };
  }
  const relationship = edge.kind === "single" ? edge.relationship : null;
  if (second || !relationship || predicates.length > 0 || nodes.size !== 2) return null;
  if (relationship.direction === "both") return null;
  const types = relationship.types ? typeNames(relationship.types) : null;
  if (relationship.types && !types) return null;
  const details = `count(()-[${types ? `:${types.join("|")}` : ""}]->())`;
  const counted = countedRelationships(graph, types);
  return { plan, names, operator: "RelationshipCountFromCountStore", details, counted };
}

/** Returns true if an aggregating expression counts every row. */
export function countsRows({ names }: Countable, expression: Expression): boolean {
  if (expression.kind === "count-star") return true;
  if (expression.kind !== "call" || expression.name.toLowerCase() !== "count") return false;
  const [argument, second] = expression.args;
  if (expression.distinct || second || argument?.kind !== "variable") return false;
  return names.has(argument.name);
}

/** The numbers in place of the rows that were to be counted. */
export function countFromStore(
  state: QueryState,
  { operator, details, counted }: Countable,
  slots: readonly number[],
): void {
  state.plan = planNode({
    name: operator,
    details,
    inputs: [],
    rows: 1,
    make: (frame) => new CountFromStore(frame, slots, counted),
  });
}

/** null: any node; undefined: more is asked than for one label. */
function onlyLabel(labels: readonly LabelTest[]): string | null | undefined {
  const [test, second] = labels;
  if (!test) return null;
  return !second && test.kind === "name" ? test.name : undefined;
}

function countedNodes(graph: Graph, label: string | null): Counted {
  if (label === null) {
    return { size: () => graph.nodes.size, all: () => graph.nodes, fits: () => true };
  }
  return {
    size: () => graph.nodesByLabel.get(label)?.size ?? 0,
    all: () => graph.nodesByLabel.get(label) ?? [],
    fits: (entity) => entity instanceof NodeRecord && entity.hasLabel(label),
  };
}

function countedRelationships(graph: Graph, types: readonly string[] | null): Counted {
  const sets = (): (Iterable<EntityRecord> & { readonly size: number })[] =>
    types
      ? types.flatMap((type) => graph.relationshipsByType.get(type) ?? [])
      : [graph.relationships];
  return {
    size: () => sets().reduce((sum, { size }) => sum + size, 0),
    *all() {
      for (const set of sets()) yield* set;
    },
    fits: () => true,
  };
}
