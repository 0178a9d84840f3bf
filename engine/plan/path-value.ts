import { NodeRecord, RelationshipRecord } from "../storage/records.ts";
import type { Path, Value } from "../values/value.ts";
import { isList } from "../values/value.ts";
import type { PatternPlan } from "./pattern-plan.ts";

/** Binds the path that the parts of a pattern make: nodes and relationships in turn. */
export function pathValue(
  plan: PatternPlan,
  path: { name: string; parts: readonly string[] },
): void {
  const [first, ...rest] = path.parts.map((part) => plan.slotOf(part));
  const edges = rest.filter((_, i) => i % 2 === 0);
  const slot = plan.bind(path.name, "path");
  plan.perRow("Projection", ({ slots }) => {
    const start = slots[first ?? -1] ?? null;
    slots[slot] = pathFrom(
      start,
      edges.map((edge) => slots[edge] ?? null),
    );
  });
}

/** Returns the path from a node along relationships and lists of them; null if one is missing. */
export function pathFrom(start: Value, edges: readonly Value[]): Path | null {
  if (!(start instanceof NodeRecord)) return null;
  const nodes = [start];
  const relationships: RelationshipRecord[] = [];
  let node = start;
  for (const edge of edges) {
    for (const each of isList(edge) ? edge : [edge]) {
      if (!(each instanceof RelationshipRecord)) return null;
      node = each.other(node);
      relationships.push(each);
      nodes.push(node);
    }
  }
  return { kind: "Path", nodes, relationships };
}
