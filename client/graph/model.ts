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

const models = new WeakMap<SerializedGraph, Model>();

/** The model of an answer, built once; nobody changes it. */
export function modelOf(data: SerializedGraph): Model {
  const model = models.get(data) ?? buildModel(data);
  models.set(data, model);
  return model;
}

const ACRONYM = /^\p{Lu}{2,6}$/u;
const LONG_NAME = 14;
const VERY_LONG_NAME = 24;

/**
 * The name written on the map: where the full name is long, an acronym among the aliases; where
 * it is very long, an alias that is its beginning.
 */
export function shortName(actor: Pick<ActorAttributes, "name" | "aliases">): string {
  if (actor.name.length <= LONG_NAME) return actor.name;
  const acronym = actor.aliases.find((alias) => ACRONYM.test(alias));
  if (acronym !== undefined || actor.name.length <= VERY_LONG_NAME) return acronym ?? actor.name;
  return (
    actor.aliases.find((alias) => alias.length > 3 && actor.name.startsWith(alias)) ?? actor.name
  );
}

/** 0 where sourced claims disagree about the sign, else the relation's own sign. */
export function drawnSign(relation: Pick<RelationAttributes, "sign" | "mixed">): -1 | 0 | 1 {
  return relation.mixed ? 0 : relation.sign;
}
