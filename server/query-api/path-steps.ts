import type { NodeValue, PathValue, RelationshipValue } from "../store/value.ts";

/** A path's nodes and relationships in turn, from its first node to its last. */
export function pathSteps({ nodes, relationships }: PathValue): (NodeValue | RelationshipValue)[] {
  return nodes.flatMap((node, i) => {
    const next = relationships[i];
    return next ? [node, next] : [node];
  });
}
