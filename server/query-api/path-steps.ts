import type { NodeValue, PathValue, RelationshipValue } from "../store/value.ts";

/** Returns a path's nodes and relationships alternately, from its first node to its last. */
export function pathSteps({ nodes, relationships }: PathValue): (NodeValue | RelationshipValue)[] {
  return nodes.flatMap((node, i) => {
    const next = relationships[i];
    return next ? [node, next] : [node];
  });
}
