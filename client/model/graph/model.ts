import { MultiDirectedGraph } from "graphology";
import type {
  ActorAttributes,
  GraphAttributes,
  SerializedGraph,
} from "../../../domain/contract/graph.ts";
import type { DrawnRelation } from "./bundle.ts";

/** Actors as nodes, relations as directed edges: the data, apart from its drawing. */
export type Model = MultiDirectedGraph<ActorAttributes, DrawnRelation, GraphAttributes>;

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

/** Returns the model of an answer, built once; nobody changes it. */
export function modelOf(data: SerializedGraph): Model {
  const model = models.get(data) ?? buildModel(data);
  models.set(data, model);
  return model;
}
