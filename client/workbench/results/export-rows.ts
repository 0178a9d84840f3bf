import { msg } from "../../../domain/message.ts";
import type { QueryValue } from "../../api/query-client.ts";
import { csv } from "./csv.ts";
import { jsonList } from "./json-list.ts";

/** Rows to hand over, in the order in which they are shown. */
export interface Exported {
  fields: readonly string[];
  rows: readonly (readonly QueryValue[])[];
  /** Indices of rows; null: as they came. */
  order: readonly number[] | null;
}

export const EXPORTS = {
  csv: { name: msg("Download CSV"), file: "result.csv", type: "text/csv;charset=utf-8" },
  json: { name: msg("Download JSON"), file: "result.json", type: "application/json" },
} as const;
export type ExportForm = keyof typeof EXPORTS;

/** Returns a file of all rows. */
export function exportFile(form: ExportForm, exported: Exported): Blob {
  const rows = ordered(exported);
  const pieces = form === "csv" ? csv(exported.fields, rows) : jsonList(exported.fields, rows);
  return new Blob([...joined(pieces)], { type: EXPORTS[form].type });
}

/** All rows as text to paste: cells with tabs between them for a spreadsheet, or JSON. */
export function exportText(form: "cells" | "json", exported: Exported): string {
  const rows = ordered(exported);
  const { fields } = exported;
  return [...(form === "cells" ? csv(fields, rows, "\t") : jsonList(fields, rows))].join("");
}

function ordered({ rows, order }: Exported): Iterable<readonly QueryValue[]> {
  return order ? order.map((index) => rows[index] ?? []) : rows;
}

/** Pieces of a megabyte: a Blob of a million parts is slow. */
function* joined(pieces: Iterable<string>): Generator<string, void, undefined> {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < 1_000_000) continue;
    yield text;
    text = "";
  }
  yield text;
}
