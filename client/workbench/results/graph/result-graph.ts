import { msg } from "../../../../domain/message.ts";
import type { SerializedGraph } from "../../../../domain/contract/graph.ts";
import { QueryNode, type QueryRelationship, type QueryValue } from "../../../api/query-client.ts";
import { entitiesIn, type Entity } from "../../values/entities-in.ts";
import { actorAttributes, relationAttributes } from "./drawn-attributes.ts";

export interface ResultGraph {
  data: SerializedGraph;
  /** Nodes and relationships of the rows, by the keys of the graph's nodes and edges. */
  entities: ReadonlyMap<string, QueryNode | QueryRelationship>;
  /** Ids of the actors of the pack among the nodes. */
  actors: string[];
  /** There was more than is drawn. */
  truncated: boolean;
}

const MOST_NODES = 1000;
const MOST_EDGES = 5000;

/**
 * Everything drawable in rows: nodes, relationships and paths, also inside lists and maps. Actors
 * have their own id as key, so that the picture knows them; any other node the engine's.
 *
 * A relationship whose ends are not in the rows brings them along, named as well as can be.
 */
export function resultGraph(rows: Iterable<readonly QueryValue[]>): ResultGraph {
  const drawing = new Drawing();
  for (const row of rows) {
    for (const entity of entitiesIn(row)) drawing.take(entity);
    if (drawing.full) break;
  }
  return drawing.graph();
}

class Drawing {
  readonly #nodes = new Map<string, QueryNode>();
  readonly #relationships = new Map<string, QueryRelationship>();
  full = false;

  take(entity: Entity): void {
    if (entity instanceof QueryNode) this.#take(this.#nodes, entity, MOST_NODES);
    else this.#take(this.#relationships, entity, MOST_EDGES);
  }

  #take<T extends Entity>(into: Map<string, T>, it: T, most: number): void {
    if (into.has(it.elementId)) return;
    if (into.size < most) into.set(it.elementId, it);
    else this.full = true;
  }

  graph(): ResultGraph {
    this.#addEnds();
    const keys = new Map([...this.#nodes.values()].map((node) => [node.elementId, nodeKey(node)]));
    const entities = new Map<string, QueryNode | QueryRelationship>();
    const nodes = [...this.#nodes.values()].map((node) => {
      const key = nodeKey(node);
      entities.set(key, node);
      return { key, attributes: actorAttributes(node) };
    });
    const edges = [...this.#relationships.values()].flatMap((relationship) => {
      const source = keys.get(relationship.startNodeElementId);
      const target = keys.get(relationship.endNodeElementId);
      if (source === undefined || target === undefined) return [];
      const key = `#${relationship.elementId}`;
      entities.set(key, relationship);
      return [{ key, source, target, attributes: relationAttributes(relationship) }];
    });
    const total = edges.length;
    const attributes = {
      pack: "",
      title: msg("The result"),
      version: "",
      truncated: this.full,
      total,
    };
    const options = { type: "directed", multi: true, allowSelfLoops: true } as const;
    const unique = [...new Map(nodes.map((node) => [node.key, node])).values()];
    return {
      data: { attributes, options, nodes: unique, edges },
      entities,
      actors: unique.map(({ key }) => key).filter((key) => isActor(entities.get(key))),
      truncated: this.full,
    };
  }

  /** A relation of the pack names its ends in its id, `armenia.member-of.csto`. */
  #addEnds(): void {
    for (const {
      properties,
      startNodeElementId,
      endNodeElementId,
    } of this.#relationships.values()) {
      const parts = typeof properties["id"] === "string" ? properties["id"].split(".") : [];
      const isRelation = parts.length === 3 && Array.isArray(properties["claimIds"]);
      this.#addEnd(startNodeElementId, isRelation ? parts[0] : undefined);
      this.#addEnd(endNodeElementId, isRelation ? parts[2] : undefined);
    }
  }

  #addEnd(elementId: string, actor: string | undefined): void {
    if (this.#nodes.has(elementId) || this.#nodes.size >= 2 * MOST_NODES) return;
    const known = actor === undefined ? {} : { id: actor };
    this.#nodes.set(elementId, new QueryNode(elementId, actor ? ["Actor"] : [], known));
  }
}

function isActor(entity: QueryNode | QueryRelationship | undefined): boolean {
  return (
    entity instanceof QueryNode &&
    entity.labels.includes("Actor") &&
    typeof entity.properties["id"] === "string"
  );
}

function nodeKey(node: QueryNode): string {
  const { id } = node.properties;
  return isActor(node) && typeof id === "string" ? id : `#${node.elementId}`;
}
