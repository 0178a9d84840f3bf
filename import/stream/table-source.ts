import { msg } from "../../domain/message.ts";
import { Refusal } from "../refusal.ts";
import { layoutOf } from "../table/layout.ts";
import { encodingOf, textOf } from "./encoding.ts";
import { headerOf, type Header } from "./header.ts";
import type { InputFile, Watch } from "./input.ts";
import type { RowBatch } from "./row-stream.ts";
import { tableRows } from "./table-rows.ts";

/** A table that can be read from its start as often as needed. */
export interface TableSource {
  /** Name of the file, with that of the sheet if it has several. */
  name: string;
  header: Header;
  /** True if each row is a relation of both actors with each other, as half a matrix states it. */
  isSymmetric?: boolean;
  /**
   * Yields the rows below the header.
   *
   * @param more number of further rows to leave out; -1 if the header is a row of data
   */
  rows: (more?: number) => AsyncGenerator<RowBatch>;
}

/** Characters from which the layout is detected. */
const SAMPLE = 65_536;
const SAMPLE_ROWS = 50;

/**
 * Opens a text with one relation or actor a row: detects its encoding, delimiter, line ends and
 * header.
 *
 * @param onOpenQuote called for a quotation mark that is never closed
 * @throws Refusal if it is empty
 */
export async function openTable(
  file: InputFile,
  watch: Watch,
  onOpenQuote: (line: number) => void,
): Promise<TableSource> {
  const encoding = await encodingOf(file, watch);
  const sample = await startOf(file, encoding, watch);
  if (sample.trim() === "") throw new Refusal(msg("The file is empty."));
  const oldMac = !sample.includes("\n");
  const { delimiter, comments, body } = layoutOf(sample);
  const skipped = /^\n*/.exec(body)?.[0].length ?? 0;
  const rows = tableRows(file, encoding, { delimiter, skipped, oldMac, onOpenQuote }, watch);
  const first: string[][] = [];
  for await (const batch of rows()) {
    first.push(...batch.rows.slice(0, SAMPLE_ROWS));
    if (first.length >= SAMPLE_ROWS) break;
  }
  const header = headerOf(first.slice(0, SAMPLE_ROWS), comments);
  return { name: file.name, header, rows: (more = 0) => below(rows(), header.rows + more) };
}

async function startOf(file: InputFile, encoding: string, watch: Watch): Promise<string> {
  let text = "";
  for await (const piece of textOf(file, encoding, watch)) {
    text += piece;
    if (text.length >= SAMPLE) break;
  }
  // A cut row would count as one of another width.
  const end = text.length >= SAMPLE ? text.lastIndexOf("\n") : -1;
  return end > 0 ? text.slice(0, end) : text;
}

/** Leaves out the first rows. */
export async function* below(
  batches: AsyncGenerator<RowBatch>,
  count: number,
): AsyncGenerator<RowBatch> {
  let left = count;
  for await (const batch of batches) {
    const { rows, lines, numbered } = batch;
    if (left === 0) yield batch;
    else if (left >= rows.length) left -= rows.length;
    else {
      yield {
        rows: rows.slice(left),
        lines: lines.slice(left),
        ...(numbered && { numbered: { ...numbered, starts: numbered.starts.slice(left) } }),
      };
      left = 0;
    }
  }
}
