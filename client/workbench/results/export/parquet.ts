import { parquetWriteBuffer } from "hyparquet-writer";
import type { QueryValue } from "../../../api/query-client.ts";
import { valueJson } from "../../values/value-json.ts";
import { valueText } from "../../values/value-text.ts";
import type { RowWriter } from "./row-writer.ts";

type ColumnType = "INT64" | "DOUBLE" | "BOOLEAN" | "STRING";

/**
 * Writes rows as Parquet, a column of one type each: whole numbers, numbers, yes and no, and
 * everything else as text; lists, maps and entities as JSON. Nothing is written before the end: the
 * type of a column is known only then.
 */
export function parquetWriter(): RowWriter {
  let names: readonly string[] = [];
  let columns: QueryValue[][] = [];
  return {
    begin(fields) {
      names = fields;
      columns = fields.map(() => []);
      return "";
    },
    rows(rows) {
      for (const row of rows) columns.forEach((column, at) => column.push(row[at] ?? null));
      return "";
    },
    end() {
      const columnData = columns.map((values, at) => {
        const type = typeOf(values);
        return { name: names[at] ?? "", type, data: values.map((value) => stored(value, type)) };
      });
      return new Uint8Array(parquetWriteBuffer({ columnData }));
    },
  };
}

function typeOf(values: readonly QueryValue[]): ColumnType {
  const is = (type: string) => (value: QueryValue) => value === null || typeof value === type;
  if (values.every((value) => value === null)) return "STRING";
  if (values.every(is("bigint"))) return "INT64";
  if (values.every(is("boolean"))) return "BOOLEAN";
  const isNumber = (value: QueryValue) => is("bigint")(value) || is("number")(value);
  return values.every(isNumber) ? "DOUBLE" : "STRING";
}

function stored(value: QueryValue, type: ColumnType): unknown {
  if (value === null) return null;
  if (type === "DOUBLE") return Number(value);
  if (type !== "STRING") return value;
  const json = typeof value === "object" ? valueJson(value) : "";
  return json === "" || json.startsWith('"') ? valueText(value) : json;
}
