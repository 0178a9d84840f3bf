import { msg } from "../../../../domain/message.ts";
import { csvWriter } from "./csv.ts";
import { jsonLinesWriter, jsonWriter } from "./json-writer.ts";
import type { RowWriter } from "./row-writer.ts";

/** A kind of file that rows are downloaded as. */
export interface ExportForm {
  name: string;
  file: string;
  type: string;
  /** Fetches the code that writes it. */
  load: () => Promise<RowWriter>;
}

export const FORMS = {
  csv: {
    name: msg("Download CSV"),
    file: "result.csv",
    type: "text/csv;charset=utf-8",
    load: () => Promise.resolve(csvWriter()),
  },
  json: {
    name: msg("Download JSON"),
    file: "result.json",
    type: "application/json",
    load: () => Promise.resolve(jsonWriter()),
  },
  lines: {
    name: msg("Download JSON Lines"),
    file: "result.jsonl",
    type: "application/jsonl",
    load: () => Promise.resolve(jsonLinesWriter()),
  },
  parquet: {
    name: msg("Download Parquet"),
    file: "result.parquet",
    type: "application/vnd.apache.parquet",
    load: async () => (await import("./parquet.ts")).parquetWriter(),
  },
  graphml: {
    name: msg("Download GraphML"),
    file: "result.graphml",
    type: "application/xml",
    load: async () => (await import("./graphml.ts")).graphmlWriter(),
  },
} satisfies Record<string, ExportForm>;
export type FormName = keyof typeof FORMS;
