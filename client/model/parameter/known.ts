import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { SerializedGraph } from "../../../domain/contract/graph.ts";

/** The names that a view can use; others are nobody's. */
export interface Known {
  actors: ReadonlySet<string>;
  relations: ReadonlySet<string>;
  kinds: ReadonlySet<string>;
  predicates: ReadonlySet<string>;
  families: ReadonlySet<string>;
  sources: ReadonlySet<string>;
}

/** Returns the names that a graph and its vocabulary know. */
export function knownOf(
  graph: SerializedGraph,
  { predicates }: Pick<Dataset, "predicates">,
): Known {
  return {
    actors: new Set(graph.nodes.map(({ key }) => key)),
    relations: new Set(graph.edges.map(({ key }) => key)),
    kinds: new Set(graph.nodes.map(({ attributes }) => attributes.kind)),
    predicates: new Set(predicates.map(({ id }) => id)),
    families: new Set(predicates.map(({ family }) => family)),
    sources: new Set(graph.edges.flatMap(({ attributes }) => attributes.sources)),
  };
}
