import type { Library } from "../cypher/library-of.ts";
import type { Parameters, Store } from "../store/port.ts";
import { collectRows, type Row } from "../store/rows.ts";

/** Somebody else's database, which is only read. */
export interface LensStore {
  store: Store;
  /** The statements of cypher/lens. */
  scripts: Library;
  /** Milliseconds after which a statement is ended. */
  timeoutMs: number;
}

/** Transaction metadata, which the database shows beside each statement. */
const METADATA = { task: "lens" };

/** Runs a statement that gives few rows. Rejects with StoreError. */
export async function rowsOf(
  { store, timeoutMs }: LensStore,
  statement: string,
  parameters: Parameters = {},
): Promise<Row[]> {
  const options = { mode: "read", metadata: METADATA, timeoutMs } as const;
  return (await collectRows(store, statement, parameters, options)).rows;
}

/** Runs a statement and gives its rows while they arrive. Rejects with StoreError. */
export async function* eachRow(
  { store, timeoutMs }: LensStore,
  statement: string,
  parameters: Parameters,
): AsyncGenerator<Row, void, undefined> {
  const answer = store.run(statement, parameters, { mode: "read", metadata: METADATA, timeoutMs });
  const columns = await answer.columns();
  for await (const batch of answer.batches())
    for (const values of batch)
      yield Object.fromEntries(columns.map((column, i) => [column, values[i] ?? null]));
  await answer.summary();
}
