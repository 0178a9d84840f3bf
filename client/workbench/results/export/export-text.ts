import type { QueryValue } from "../../../api/query-client.ts";
import { csvWriter } from "./csv.ts";
import { jsonWriter } from "./json-writer.ts";
import { written } from "./row-writer.ts";

/** Rows to hand over, in the order in which they are shown. */
export interface ShownRows {
  fields: readonly string[];
  rows: readonly (readonly QueryValue[])[];
  /** Indices of rows; null: as they came. */
  order: readonly number[] | null;
}

/** All rows as text to paste: cells with tabs between them for a spreadsheet, or JSON. */
export function exportText(form: "cells" | "json", { fields, rows, order }: ShownRows): string {
  const shown = order ? order.map((index) => rows[index] ?? []) : rows;
  const writer = form === "cells" ? csvWriter("\t") : jsonWriter();
  return [...written(writer, fields, shown)].map(String).join("");
}
