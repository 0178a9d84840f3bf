import type { SerializedGraph } from "../../../../domain/contract/graph.ts";
import type { Filter } from "../../../model/graph/filter.ts";

/**
 * Returns the filter by which a result shows all that is in it, also nodes that nothing joins: an
 * explorer leaves those out unless a reader expands them.
 */
export function wholeFilter({ nodes, edges }: SerializedGraph): Filter {
  const joined = new Set(edges.flatMap(({ source, target }) => [source, target]));
  return {
    signs: { cooperation: true, friction: true, neutral: true },
    kinds: null,
    statuses: null,
    background: true,
    expanded: nodes.map(({ key }) => key).filter((key) => !joined.has(key)),
  };
}
