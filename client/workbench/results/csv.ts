import type { QueryValue } from "../../api/query-client.ts";
import { valueJson } from "../values/value-json.ts";
import { valueText } from "../values/value-text.ts";

/** Without it Excel reads UTF-8 as something else. */
const BYTE_ORDER_MARK = "\uFEFF";
/** What a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r\n]/;

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
  const line = (cells: string[]) => `${cells.join(separator)}\r\n`;
  const mark = separator === "," ? BYTE_ORDER_MARK : "";
  yield mark + line(fields.map((field) => quoted(harmless(field))));
  for (const row of rows) yield line(row.map(cell));
}

/** One value as a cell of CSV: text that begins like a formula gets an apostrophe before it. */
export function cell(value: QueryValue): string {
  if (value === null) return "";
  if (typeof value === "number" || typeof value === "bigint") return valueText(value);
  const isText = typeof value === "string";
  const composite = typeof value === "object" && valueJson(value);
  if (composite && !composite.startsWith('"')) return quoted(composite);
  return quoted(harmless(isText ? value : valueText(value)));
}

function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
