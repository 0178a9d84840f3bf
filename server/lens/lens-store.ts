import type { Library } from "../cypher/library-of.ts";
import type { Parameters, RunOptions, Store } from "../store/port.ts";
import { collectRows, type Row } from "../store/rows.ts";

/** Somebody else's database, which is only read. */
export interface LensStore {
  store: Store;
  /** The statements of cypher/lens. */
  scripts: Library;
  /** Milliseconds after which a statement is ended. */
  timeoutMs: number;
  /** Ends its statements. */
  signal?: AbortSignal;
  /** Called for each row of a statement that gives many. */
  onRow?: () => void;
}

/** Transaction metadata, which the database shows beside each statement. */
const METADATA = { task: "lens" };

/** Runs a statement that gives few rows. Rejects with StoreError. */
export async function rowsOf(
  from: LensStore,
  statement: string,
  parameters: Parameters = {},
): Promise<Row[]> {
  return (await collectRows(from.store, statement, parameters, optionsOf(from))).rows;
}

/** Runs a statement and gives its rows while they arrive. Rejects with StoreError. */
export async function* eachRow(
  from: LensStore,
  statement: string,
  parameters: Parameters,
): AsyncGenerator<Row, void, undefined> {
  const answer = from.store.run(statement, parameters, optionsOf(from));
  const columns = await answer.columns();
  for await (const batch of answer.batches())
    for (const values of batch) {
      from.onRow?.();
      yield Object.fromEntries(columns.map((column, i) => [column, values[i] ?? null]));
    }
  await answer.summary();
}

function optionsOf({ timeoutMs, signal }: LensStore): RunOptions {
  return { mode: "read", metadata: METADATA, timeoutMs, ...(signal && { signal }) };
}
