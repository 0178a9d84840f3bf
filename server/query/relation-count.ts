import type { Ask } from "./ask.ts";
import { filterParameters, type RelationFilter } from "./relations.ts";

/**
 * Returns the number of matching relations, those among some actors if these are given. Rejects
 * with StoreError.
 */
export async function countRelations(
  ask: Ask,
  filter: RelationFilter,
  actors: Iterable<string> | null,
): Promise<number> {
  const parameters = filterParameters(filter);
  const [row] = await (actors === null
    ? ask<{ count: number }>("relation-count", parameters)
    : ask<{ count: number }>("relation-count-among", { ...parameters, actors: [...actors] }));
  return row?.count ?? 0;
}
