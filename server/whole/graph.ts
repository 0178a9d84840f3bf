import type { SerializedGraph } from "../../domain/contract/graph.ts";
import type { Ask } from "../query/ask.ts";
import { askRelations, relationsById, type RelationFilter } from "../query/relations.ts";
import { serializedGraph, type GraphData } from "../query/serialized.ts";
import type { Version } from "./kept.ts";
import { relationColumns } from "./relation-columns.ts";
import { relationTest } from "./relation-test.ts";
import { strongest } from "./strongest.ts";

/** A share of all relations above which reading all of them takes less than reading those by id. */
const MOST_OF_ALL = 0.25;

/** Parameters of `/api/graph` without an actor in the middle. */
export interface WholeGraphQuestion extends RelationFilter {
  /** Maximum number of relations; the weakest are cut. */
  limit: number;
  /** True to include actors without a relation, unless the limit has cut relations. */
  isolated: boolean;
}

/**
 * Returns the matching graph in graphology's serialized format. What matches is known in memory, and
 * the store is asked for what the limit leaves. Rejects with StoreError.
 */
export async function wholeGraph(
  ask: Ask,
  data: GraphData & Version,
  { limit, isolated, ...filter }: WholeGraphQuestion,
): Promise<SerializedGraph> {
  const columns = await relationColumns(ask, data);
  const actors = [...data.catalogue.actors.values()];
  const matches = relationTest(columns, actors, filter);
  const matching: number[] = [];
  for (let row = 0; row < columns.length; row++) if (matches(row)) matching.push(row);
  const isMost = Math.min(limit, matching.length) > columns.length * MOST_OF_ALL;
  const rows = isMost
    ? await askRelations(ask, filter, limit)
    : await relationsById(ask, strongest(columns, actors, matching, limit));
  const { kinds } = filter;
  // An actor whose relations were cut is not alone, and there may be very many.
  const isWhole = matching.length <= limit;
  const isShown = ({ kind }: { kind: string }) =>
    isolated && isWhole && (!kinds || kinds.includes(kind));
  return serializedGraph(data, rows, matching.length, isShown);
}
