import { degreeIn } from "../storage/adjacency.ts";
import type { Graph } from "../storage/graph.ts";
import type { NodeRecord } from "../storage/records.ts";
import { labelNames, typeNames } from "../compile/label-names.ts";
import { flip } from "../run/neighbours.ts";
import type { Edge } from "./pattern-graph.ts";
import type { PatternPlan } from "./pattern-plan.ts";

/** Nodes that are looked at to know how many relationships those of a label have. */
const SAMPLE = 1000;

/** Relationships that a node at the bound end of an edge has to follow, on average. */
export function fanOf(
  plan: PatternPlan,
  edge: Edge,
  backwards = !plan.scope.has(edge.from),
): number {
  const { graph } = plan.c;
  const types = edge.relationship?.types ? typeNames(edge.relationship.types) : null;
  const written = edge.relationship?.direction ?? "both";
  const direction = backwards ? flip(written) : written;
  const [label] = labelNames(plan.graph.nodes.get(backwards ? edge.to : edge.from) ?? []);
  const labelled = label === undefined ? undefined : graph.nodesByLabel.get(label);
  const nodes = labelled ?? nodesAt(graph, types, direction);
  return sampled(nodes, types, direction);
}

/** Some of the nodes that have such relationships, each once: of others nothing is followed. */
function nodesAt(
  graph: Graph,
  types: readonly string[] | null,
  direction: "out" | "in" | "both",
): Set<NodeRecord> {
  const found = new Set<NodeRecord>();
  const sets = types
    ? types.map((type) => graph.relationshipsByType.get(type) ?? [])
    : [graph.relationships];
  for (const set of sets) {
    let seen = 0;
    for (const { start, end } of set) {
      found.add(direction === "in" ? end : start);
      if (direction === "both") found.add(end);
      if (++seen >= SAMPLE) break;
    }
  }
  return found;
}

function sampled(
  nodes: Iterable<NodeRecord>,
  types: readonly string[] | null,
  direction: "out" | "in" | "both",
): number {
  let seen = 0;
  let relationships = 0;
  for (const node of nodes) {
    if (direction !== "in") relationships += degreeIn(node.outgoing, types);
    if (direction !== "out") relationships += degreeIn(node.incoming, types);
    if (++seen >= SAMPLE) break;
  }
  return seen === 0 ? 0 : relationships / seen;
}
