import { rowJson } from "../../values/value-json.ts";
import type { RowWriter } from "./row-writer.ts";

/** Writes rows as a JSON list of objects by column. */
export function jsonWriter(indent = 0): RowWriter {
  const margin = " ".repeat(indent);
  let before = `[\n${margin}`;
  let names: readonly string[] = [];
  return {
    begin(fields) {
      names = fields;
      return "";
    },
    rows(rows) {
      return rows
        .map((row) => {
          const text = `${before}${rowJson(names, row, indent)}`;
          before = `,\n${margin}`;
          return text;
        })
        .join("");
    },
    end: () => (before.startsWith("[") ? "[]\n" : "\n]\n"),
  };
}

/** Writes rows as JSON Lines: one object by column a line. */
export function jsonLinesWriter(): RowWriter {
  let names: readonly string[] = [];
  return {
    begin(fields) {
      names = fields;
      return "";
    },
    rows: (rows) => rows.map((row) => `${rowJson(names, row)}\n`).join(""),
    end: () => "",
  };
}
