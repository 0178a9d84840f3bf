import type { Library } from "../cypher/library.ts";
import type { Parameters, RunOptions, Store } from "../store/port.ts";
import { collectRows } from "../store/rows.ts";
import type { Value } from "../store/value.ts";

/** Limits of one question. */
export interface AskLimits {
  timeoutMs: number;
  maxRows: number;
}

/**
 * Asks one named file of cypher/queries and gives its rows, integers as plain numbers. `T` names
 * the columns that the file's header promises. Rejects with StoreError.
 */
export type Ask = <T>(name: string, parameters?: Parameters, metadata?: Metadata) => Promise<T[]>;

/** Shown by the database beside what it is asked. */
type Metadata = NonNullable<RunOptions["metadata"]>;

/** What the server asks for itself or for several at once, and for no request alone. */
const OWN: Metadata = { task: "serve" };

export function asker(store: Store, queries: Library, limits: AskLimits): Ask {
  return async <T>(name: string, parameters: Parameters = {}, metadata = OWN) => {
    const statement = queries.statement(name);
    const options = { mode: "read", metadata, ...limits } as const;
    const { rows } = await collectRows(store, statement, parameters, options);
    return rows.map((row) => plain(row) as T);
  };
}

/** Asks for one request: the database shows its id beside the transactions. */
export function askFor(ask: Ask, request: string): Ask {
  return (name, parameters) => ask(name, parameters, { request });
}

/** Integers become numbers: none that the application's own queries return is past 2^53. */
function plain(value: Value): unknown {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value !== null && typeof value === "object" && value.constructor === Object) {
    const entries = Object.entries(value as Record<string, Value>);
    return Object.fromEntries(entries.map(([key, inner]) => [key, plain(inner)]));
  }
  return value;
}
