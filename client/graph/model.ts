import { MultiDirectedGraph } from "graphology";
import type {
  ActorAttributes,
  GraphAttributes,
  RelationAttributes,
  SerializedGraph,
} from "../../server/contract/graph.ts";

/** Actors as nodes, relations as directed edges: what is known, apart from what is drawn. */
export type Model = MultiDirectedGraph<ActorAttributes, RelationAttributes, GraphAttributes>;

/**
 * Builds the model from the answer of `GET /api/graph`.
 * @throws when an edge names a node that is not there, or a key occurs twice (graphology's message)
 */
export function buildModel(data: SerializedGraph): Model {
  const model: Model = new MultiDirectedGraph();
  model.import(data);
  return model;
}

const ACRONYM = /^\p{Lu}{2,6}$/u;
const LONG_NAME = 14;

/** The name written on the map: an acronym among the aliases where the full name is long. */
export function shortName(actor: Pick<ActorAttributes, "name" | "aliases">): string {
  if (actor.name.length <= LONG_NAME) return actor.name;
  return actor.aliases.find((alias) => ACRONYM.test(alias)) ?? actor.name;
}

/** 0 where sourced claims disagree about the sign, else the relation's own sign. */
export function drawnSign(relation: Pick<RelationAttributes, "sign" | "mixed">): -1 | 0 | 1 {
  return relation.mixed ? 0 : relation.sign;
}
