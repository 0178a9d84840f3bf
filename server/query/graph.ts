import type { SerializedGraph } from "../../domain/contract/graph.ts";
import type { Ask } from "./ask.ts";
import { reachedFrom } from "./neighbourhood.ts";
import { countRelations } from "./relation-count.ts";
import { relationsAmong, relationsOfActor, type RelationFilter } from "./relations.ts";
import { serializedGraph, type GraphData } from "./serialized.ts";

/** Parameters of `/api/graph` around an actor beside the filter of relations. */
export interface SurroundingsQuestion extends RelationFilter {
  /** Limits the graph to `hops` relations from this actor. */
  focus: string;
  hops: number;
  /** Maximum number of relations; the weakest are cut. */
  limit: number;
}

/**
 * Returns the graph around an actor in graphology's serialized format. The store cuts it at the limit,
 * and counts only if there may be more. Rejects with StoreError.
 */
export async function surroundings(
  ask: Ask,
  data: GraphData,
  { focus, hops, limit, ...filter }: SurroundingsQuestion,
): Promise<SerializedGraph> {
  const actors = await reachedFrom(ask, focus, hops, filter);
  const rows = await relationsAmong(ask, actors, filter, limit);
  const total = rows.length < limit ? rows.length : await countRelations(ask, filter, actors);
  return serializedGraph(data, rows, total, ({ id }) => id === focus);
}

/** Returns one actor with its own relations alone, as `graph` does. Rejects with StoreError. */
export async function graphOfActor(
  ask: Ask,
  data: GraphData,
  actor: string,
  filter: RelationFilter,
  limit: number,
): Promise<SerializedGraph> {
  // All are read, since the answer says how many there are.
  const rows = await relationsOfActor(ask, actor, filter);
  return serializedGraph(data, rows.slice(0, limit), rows.length, ({ id }) => id === actor);
}
