import type { Library } from "../cypher/library.ts";
import type { Parameters, Store } from "../store/port.ts";
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
export type Ask = <T>(name: string, parameters?: Parameters) => Promise<T[]>;

export function asker(store: Store, queries: Library, limits: AskLimits): Ask {
  return async <T>(name: string, parameters: Parameters = {}) => {
    const statement = queries.statement(name);
    const { rows } = await collectRows(store, statement, parameters, { mode: "read", ...limits });
    return rows.map((row) => plain(row) as T);
  };
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
