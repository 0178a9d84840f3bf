import type { Library } from "../cypher/library-of.ts";
import type { Parameters, RunOptions, Store } from "../store/port.ts";
import { collectRows } from "../store/rows.ts";
import type { Value } from "../store/value.ts";

/** Limits of one query. */
export interface AskLimits {
  timeoutMs: number;
  maxRows: number;
}

/**
 * Runs a named query of cypher/queries and returns its rows, with integers as plain numbers. `T`
 * describes the columns that the file's header documents. Rejects with StoreError.
 */
export interface Ask {
  <T>(name: string, parameters?: Parameters, metadata?: Metadata): Promise<T[]>;
  /** The same, but gives the rows while they arrive; absent if all arrive together. */
  each?: <T>(name: string) => AsyncIterable<T>;
  /** What there is already of an answer in the form in which `server/whole` keeps it. */
  kept?: (name: string) => unknown;
}

/** Transaction metadata, which the database shows beside the query. */
type Metadata = NonNullable<RunOptions["metadata"]>;

/** Metadata of queries that the server runs for itself or for several requests at once. */
const OWN: Metadata = { task: "serve" };

export function asker(store: Store, queries: Library, limits: AskLimits): Ask {
  const ask = async <T>(name: string, parameters: Parameters = {}, metadata = OWN) => {
    const statement = queries.statement(name);
    const options = { mode: "read", metadata, ...limits } as const;
    const { rows } = await collectRows(store, statement, parameters, options);
    return rows.map((row) => plain(row) as T);
  };
  return Object.assign(ask, {
    async *each<T>(name: string): AsyncGenerator<T> {
      const options = { mode: "read", metadata: OWN, ...limits } as const;
      const answer = store.run(queries.statement(name), {}, options);
      const columns = await answer.columns();
      for await (const batch of answer.batches())
        for (const values of batch)
          yield Object.fromEntries(columns.map((name, i) => [name, plain(values[i] ?? null)])) as T;
      await answer.summary();
    },
  });
}

/**
 * Gives the rows of a query without parameters while they arrive, for whoever keeps less of them than
 * they are. Rejects with StoreError.
 */
export async function* eachRow<T>(ask: Ask, name: string): AsyncGenerator<T> {
  yield* ask.each?.<T>(name) ?? (await ask<T>(name));
}

/** Binds queries to a request: the database shows its id beside the transactions. */
export function askFor(ask: Ask, request: string): Ask {
  const { each, kept } = ask;
  const bound: Ask = (name, parameters) => ask(name, parameters, { request });
  return Object.assign(bound, { ...(each && { each }), ...(kept && { kept }) });
}

/** Converts integers to numbers; the application's own queries return none above 2^53. */
function plain(value: Value): unknown {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value !== null && typeof value === "object" && value.constructor === Object) {
    const entries = Object.entries(value as Record<string, Value>);
    return Object.fromEntries(entries.map(([key, inner]) => [key, plain(inner)]));
  }
  return value;
}
