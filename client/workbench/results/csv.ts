import { guarded } from "../../../domain/formula-guard.ts";
import type { QueryValue } from "../../api/query-client.ts";
import { csvText } from "../../model/text/csv.ts";
import { valueJson } from "../values/value-json.ts";
import { valueText } from "../values/value-text.ts";

const CELLS = {
  record_delimiter: "\r\n",
  quoted_match: /[\t\r\n]/,
  cast: { number: valueText, bigint: valueText, object: objectText },
};

/** One text of all rows would be held twice in memory. */
const ROWS_A_PIECE = 500;

/**
 * Rows as RFC 4180 CSV for spreadsheets, in pieces: a header first, null as an empty cell.
 *
 * @param separator a tab gives what spreadsheets take from the clipboard
 */
export function* csv(
  fields: readonly string[],
  rows: Iterable<readonly QueryValue[]>,
  separator: "," | "\t" = ",",
): Generator<string, void, undefined> {
  const shape = { ...CELLS, delimiter: separator };
  // Without a byte order mark Excel takes UTF-8 for something else.
  yield csvText([fields], { ...shape, bom: separator === "," });
  let piece: (readonly QueryValue[])[] = [];
  for (const row of rows) {
    piece.push(row);
    if (piece.length < ROWS_A_PIECE) continue;
    yield csvText(piece, shape);
    piece = [];
  }
  yield csvText(piece, shape);
}

/** One value as a cell of CSV: text that begins like a formula gets an apostrophe before it. */
export function cell(value: QueryValue): string {
  return csvText([[value]], CELLS).slice(0, -CELLS.record_delimiter.length);
}

/** Lists, maps and entities as JSON, temporals as their text. */
function objectText(value: object): string {
  const json = valueJson(value as QueryValue);
  return json.startsWith('"') ? guarded(valueText(value as QueryValue)) : json;
}
