import type { Edge } from "./pattern-graph.ts";

/** Returns the names that a group binds as lists. */
export function innerNames(edge: Edge): string[] {
  if (!edge.group) return [];
  return edge.group.path.elements.flatMap((element) =>
    element.kind !== "group" && element.variable ? [element.variable] : [],
  );
}
