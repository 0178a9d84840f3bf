import knownActors from "../../../cypher/workbench/known-actors.cypher?raw";
import { ask } from "../../api/ask.ts";
import { getDataset } from "../../api/client.ts";
import { QueryClient, type QueryValue } from "../../api/query-client.ts";

/** Something that a question can be asked about. */
export interface Named {
  id: string;
  name: string;
  /** Other names of it */
  aliases: readonly string[];
}

/** Actors, the best connected first, and predicates of the graph that is there. */
export interface KnownNames {
  actors: readonly Named[];
  predicates: readonly Named[];
}

/** Actors beyond these are found by the search of a field alone. */
const MOST = 2000n;

/** Asks the store for its names. Rejects with QueryError, ApiError or Unreachable. */
export async function knownNames(signal?: AbortSignal): Promise<KnownNames> {
  const client = new QueryClient(".", undefined, "neo4j", ask);
  const [{ rows }, { predicates }] = await Promise.all([
    client.run(knownActors, { most: MOST }, { ...(signal && { signal }) }),
    getDataset(signal),
  ]);
  const actors = rows.map(([id, name, aliases]) => ({
    id: textOf(id),
    name: textOf(name),
    aliases: Array.isArray(aliases) ? aliases.map(textOf) : [],
  }));
  return {
    actors,
    predicates: predicates.map(({ id, label }) => ({ id, name: label, aliases: [] })),
  };
}

const textOf = (value: QueryValue | undefined) => (typeof value === "string" ? value : "");
