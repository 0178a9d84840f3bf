import type { Header } from "../stream/header.ts";
import { headerOf } from "../stream/header.ts";
import { below, type TableSource } from "../stream/table-source.ts";

const SAMPLE_ROWS = 50;
/** Rows of a batch, between which a page can breathe. */
const BATCH = 2000;

/**
 * Makes a table of rows that are in memory.
 *
 * @param header the names of the columns, if they are not in the rows
 */
export function tableOfRows(
  name: string,
  rows: readonly string[][],
  lines: readonly number[],
  header: Header = headerOf(rows.slice(0, SAMPLE_ROWS)),
): TableSource {
  async function* batches() {
    for (let at = 0; at < rows.length; at += BATCH)
      yield { rows: rows.slice(at, at + BATCH), lines: lines.slice(at, at + BATCH) };
  }
  return { name, header, rows: (more = 0) => below(batches(), header.rows + more) };
}
