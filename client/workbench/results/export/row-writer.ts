import type { QueryValue } from "../../../api/query-client.ts";

type Row = readonly QueryValue[];

/** Writes rows as a file, piece by piece, as they come. */
export interface RowWriter {
  /** Begins the file; called once, before any rows. */
  begin: (fields: readonly string[]) => string;
  /** The text of some rows; "" if they are written at the end */
  rows: (rows: readonly Row[]) => string;
  /** Ends the file. */
  end: () => string | Uint8Array<ArrayBuffer>;
}

/** One text of all rows would be held twice in memory. */
const ROWS_A_PIECE = 500;

/** Returns the pieces that a writer makes of rows that are there. */
export function* written(
  writer: RowWriter,
  fields: readonly string[],
  rows: Iterable<Row>,
): Generator<string | Uint8Array<ArrayBuffer>, void, undefined> {
  yield writer.begin(fields);
  let piece: Row[] = [];
  for (const row of rows) {
    piece.push(row);
    if (piece.length < ROWS_A_PIECE) continue;
    yield writer.rows(piece);
    piece = [];
  }
  if (piece.length > 0) yield writer.rows(piece);
  yield writer.end();
}
