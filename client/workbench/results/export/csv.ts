import { guarded } from "../../../../domain/formula-guard.ts";
import type { QueryValue } from "../../../api/query-client.ts";
import { csvText } from "../../../model/text/csv.ts";
import { valueJson } from "../../values/value-json.ts";
import { valueText } from "../../values/value-text.ts";
import type { RowWriter } from "./row-writer.ts";

const CELLS = {
  record_delimiter: "\r\n",
  quoted_match: /[\t\r\n]/,
  cast: { number: valueText, bigint: valueText, object: objectText },
};

/**
 * Writes rows as RFC 4180 CSV for spreadsheets: a header first, null as an empty cell.
 *
 * @param separator a tab gives what spreadsheets take from the clipboard
 */
export function csvWriter(separator: "," | "\t" = ","): RowWriter {
  const shape = { ...CELLS, delimiter: separator };
  return {
    // Without a byte order mark Excel takes UTF-8 for something else.
    begin: (fields) => csvText([fields], { ...shape, bom: separator === "," }),
    rows: (rows) => csvText(rows, shape),
    end: () => "",
  };
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
