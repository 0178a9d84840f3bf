import type { Header } from "../stream/header.ts";
import { headerOf } from "../stream/header.ts";
import { below, type TableSource } from "../stream/table-source.ts";

const SAMPLE_ROWS = 50;
/** Rows of a batch, between which a page can breathe. */
const BATCH = 2000;

/** Makes a table of rows that are in memory, with the header that is found among them. */
export function tableOfRows(
  name: string,
  rows: readonly string[][],
  lines: readonly number[],
): TableSource {
  return tableBelow(name, rows, lines, headerOf(rows.slice(0, SAMPLE_ROWS)));
}

/**
 * Makes a table of records in memory that are no rows of a file.
 *
 * @param lines the line of the file that each comes from; numbered from 1 if there are no lines
 */
export function tableOfRecords(
  name: string,
  records: readonly string[][],
  names: readonly string[],
  lines: readonly number[] = records.map((_, i) => i + 1),
): TableSource {
  return tableBelow(name, records, lines, { names, rows: 0, isGiven: true, isSure: true });
}

function tableBelow(
  name: string,
  rows: readonly string[][],
  lines: readonly number[],
  header: Header,
): TableSource {
  async function* batches() {
    for (let at = 0; at < rows.length; at += BATCH)
      yield { rows: rows.slice(at, at + BATCH), lines: lines.slice(at, at + BATCH) };
  }
  return { name, header, rows: (more = 0) => below(batches(), header.rows + more) };
}
