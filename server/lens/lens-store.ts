import type { Library } from "../cypher/library-of.ts";
import type { Parameters, RunOptions, Store } from "../store/port.ts";
import { collectRows, type Row } from "../store/rows.ts";
import type { Value } from "../store/value.ts";

/** Somebody else's database, which is only read. */
export interface LensStore {
  store: Store;
  /** The statements of cypher/lens. */
  scripts: Library;
  /** Milliseconds after which a statement is ended. */
  timeoutMs: number;
  /** Ends its statements. */
  signal?: AbortSignal;
  /** Called with the number of rows that have come of a statement that gives many. */
  onRows?: (rows: number) => void;
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
  for await (const { columns, rows } of batchesOf(from, statement, parameters))
    for (const values of rows)
      yield Object.fromEntries(columns.map((column, i) => [column, values[i] ?? null]));
}

/** The same, in the batches in which rows arrive, each row as the values of the columns. */
export async function* batchesOf(
  from: LensStore,
  statement: string,
  parameters: Parameters,
): AsyncGenerator<{ columns: string[]; rows: Value[][] }, void, undefined> {
  const answer = from.store.run(statement, parameters, optionsOf(from));
  const columns = await answer.columns();
  for await (const rows of answer.batches()) {
    from.onRows?.(rows.length);
    yield { columns, rows };
  }
  await answer.summary();
}

function optionsOf({ timeoutMs, signal }: LensStore): RunOptions {
  return { mode: "read", metadata: METADATA, timeoutMs, ...(signal && { signal }) };
}
