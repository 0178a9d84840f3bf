import { CellDictionary } from "../bytes/cell-dictionary.ts";
import { textOf, textOfChunks } from "./encoding.ts";
import { Cancelled, chunksOf, type InputFile, type Watch } from "./input.ts";
import { type NumberedRows, rowsOfNumbers } from "./numbered-rows.ts";
import { PlainRows } from "./plain-rows.ts";
import { rowsIn, type RowBatch, type RowShape } from "./row-stream.ts";

/** Encodings in which the bytes below 0x80 are ASCII, and are nothing else. */
const OF_ASCII: ReadonlySet<string> = new Set(["utf-8", "windows-1251", "windows-1252"]);
/** Numbers of lines and cells that are kept, of four bytes: those of two million rows of six cells. */
const MOST_KEPT = 1 << 24;
const MOST_BYTES = 1 << 18;

/** The rows of a table that was read whole. */
interface KeptRows {
  batches: readonly NumberedRows[];
  texts: readonly string[];
}

/**
 * Returns a function that reads the rows of a table from its start. An import reads each table
 * twice, first to learn what it holds: the second time its rows come from memory, unless it is large
 * or has quotation marks.
 */
export function tableRows(
  file: InputFile,
  encoding: string,
  shape: RowShape,
  watch: Watch,
): () => AsyncGenerator<RowBatch> {
  const delimiter = shape.delimiter.charCodeAt(0);
  const isPlain = OF_ASCII.has(encoding) && delimiter < 0x80 && shape.delimiter !== " ";
  if (!isPlain) return () => rowsIn(textOf(file, encoding, watch), shape);
  let kept: KeptRows | null = null;
  const read = async function* (): AsyncGenerator<RowBatch> {
    const chunks = piecesOf(file, watch);
    const cells = new CellDictionary(encoding);
    const plain = new PlainRows(delimiter, shape.skipped, cells);
    const batches: NumberedRows[] = [];
    let length = 0;
    try {
      for (;;) {
        const { done, value } = await chunks.next();
        const rows = done ? plain.end() : plain.push(value);
        if (rows === null) break;
        length += rows.length;
        if (length <= MOST_KEPT) batches.push(rows);
        if (rows.length > 0) yield rowsOfNumbers(rows, cells.texts);
        if (!done) continue;
        if (length <= MOST_KEPT) kept = { batches, texts: cells.texts };
        return;
      }
      const { bytes, ...rest } = plain.rest;
      yield* rowsIn(textOfChunks(after(bytes, chunks), encoding), { ...shape, ...rest });
    } finally {
      // Whoever wants the first rows only leaves here, and the file has to be closed.
      await chunks.return(undefined);
    }
  };
  return () => (kept === null ? read() : again(kept, file, watch));
}

async function* again(
  { batches, texts }: KeptRows,
  { name, size }: InputFile,
  { cancel, onProgress }: Watch,
): AsyncGenerator<RowBatch> {
  for (const [i, rows] of batches.entries()) {
    if (cancel?.aborted) throw new Cancelled("The import was cancelled.");
    if (rows.length > 0) yield rowsOfNumbers(rows, texts);
    onProgress?.(name, (size * (i + 1)) / batches.length);
  }
}

/** Yields the bytes of a file in pieces of a few thousand rows; a file in memory comes as one. */
async function* piecesOf(file: InputFile, watch: Watch): AsyncGenerator<Uint8Array, undefined> {
  for await (const chunk of chunksOf(file, watch))
    for (let at = 0; at < chunk.length; at += MOST_BYTES) yield chunk.subarray(at, at + MOST_BYTES);
}

async function* after(
  first: Uint8Array,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield first;
  yield* chunks;
}
