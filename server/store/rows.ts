import type { Answer, Parameters, RunOptions, Store, Summary } from "./port.ts";
import type { Value } from "./value.ts";

export type Row = Record<string, Value>;

/** Runs a statement to its end and gives every row as an object keyed by column. */
export async function collectRows(
  store: Store,
  statement: string,
  parameters: Parameters,
  options: RunOptions,
): Promise<{ rows: Row[]; summary: Summary }> {
  const answer: Answer = store.run(statement, parameters, { whole: true, ...options });
  const columns = await answer.columns();
  const rows: Row[] = [];
  for await (const batch of answer.batches())
    for (const values of batch)
      rows.push(Object.fromEntries(columns.map((column, i) => [column, values[i] ?? null])));
  return { rows, summary: await answer.summary() };
}
