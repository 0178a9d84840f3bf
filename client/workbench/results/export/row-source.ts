import { ask } from "../../../api/ask.ts";
import { QueryClient, type QueryValue } from "../../../api/query-client.ts";
import type { QueryRun } from "../../run/run.ts";

type Row = readonly QueryValue[];

/** Some rows of an answer, as they come. */
export interface RowBatch {
  fields: readonly string[];
  rows: readonly Row[];
}

const BATCH = 2000;

/** Returns true if the page holds every row of an answer, or may not ask for them again. */
export function hasAllRows({ state, truncated, released, write }: QueryRun): boolean {
  return write || (state === "done" && !truncated && released === 0);
}

/**
 * Yields all rows of an answer: those that the page holds if they are all, else as the server gives
 * them when it is asked again. A statement that may write is never run again for it.
 *
 * @param order places of rows as they are shown; null: as they came. Only for rows that are held.
 * @throws QueryError, or DOMException AbortError once the signal is aborted
 */
export async function* allRows(
  run: QueryRun,
  order: readonly number[] | null,
  signal: AbortSignal,
  client = new QueryClient(".", undefined, "neo4j", ask),
): AsyncGenerator<RowBatch, void, undefined> {
  const { fields, rows, statement } = run;
  if (!hasAllRows(run)) {
    yield* client.batches(statement.text, statement.parameters, { signal });
    return;
  }
  const total = order?.length ?? rows.length;
  if (total === 0) yield { fields, rows: [] };
  for (let from = 0; from < total; from += BATCH) {
    signal.throwIfAborted();
    const to = Math.min(total, from + BATCH);
    yield {
      fields,
      rows: order ? order.slice(from, to).map((index) => rows[index] ?? []) : rows.slice(from, to),
    };
  }
}
