import type { ColumnType } from "../language/messages.ts";
import type { Value } from "../store/value.ts";
import { isMap } from "./json-values.ts";

/** A row with Floats where the columns promise them. */
export function withFloats(row: Value[], columns: readonly ColumnType[]): Value[] {
  return row.map((value, i) => floats(value, columns[i] ?? null));
}

function floats(value: Value, type: ColumnType): Value {
  if (type === null || value === null) return value;
  if (type === "Float") return typeof value === "bigint" ? Number(value) : value;
  if ("item" in type)
    return Array.isArray(value) ? value.map((item) => floats(item, type.item)) : value;
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, floats(inner, type.fields[name] ?? null)]),
  );
}
