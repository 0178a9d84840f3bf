import type {
  ActorAttributes,
  RelationAttributes,
  SerializedGraph,
} from "../../../domain/contract/graph.ts";
import { entryOf } from "../entry-of.ts";

/**
 * The part of a graph that layouts read. A Model is one; a worker that only lays out needs no more.
 */
export interface LayoutGraph {
  /** Number of actors. */
  readonly order: number;
  nodes(): string[];
  getNodeAttributes(actor: string): ActorAttributes;
  forEachNode(visit: (actor: string, attributes: ActorAttributes) => void): void;
  forEachEdge(
    visit: (relation: string, attributes: RelationAttributes, from: string, to: string) => void,
  ): void;
}

/** Returns the answer of `GET /api/graph` as a layout reads it; it is not checked as a Model is. */
export function layoutGraph({ nodes, edges }: SerializedGraph): LayoutGraph {
  const actors = new Map(nodes.map(({ key, attributes }) => [key, attributes]));
  return {
    order: actors.size,
    nodes: () => [...actors.keys()],
    getNodeAttributes: (actor) => entryOf(actors, actor),
    forEachNode: (visit) => actors.forEach((attributes, actor) => visit(actor, attributes)),
    forEachEdge(visit) {
      for (const { key, attributes, source, target } of edges)
        visit(key, attributes, source, target);
    },
  };
}
