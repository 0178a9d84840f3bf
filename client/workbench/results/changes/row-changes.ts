import { QueryNode, QueryRelationship, type QueryValue } from "../../../api/query-client.ts";
import { valueJson } from "../../values/value-json.ts";

type Row = readonly QueryValue[];

/** The rows of one run; only those that are loaded. */
export interface Rows {
  fields: readonly string[];
  rows: readonly Row[];
}

/** A row that is new, that is gone, or of which some columns have another value. */
export type RowChange =
  | { kind: "added"; now: Row }
  | { kind: "gone"; before: Row }
  | { kind: "changed"; before: Row; now: Row; columns: readonly number[] };

/** Rows are the same one by the value of a column, or by their place. */
export type Matching = { by: "column"; column: number } | { by: "place" };

/** Returns true if both answers have the same columns in the same order. */
export function hasSameColumns(before: Rows, now: Rows): boolean {
  return valueJson([...before.fields]) === valueJson([...now.fields]);
}

/** Returns the columns whose values tell rows apart, in both answers: none is null or comes twice. */
export function keyColumns(before: Rows, now: Rows): number[] {
  const isKey = ({ rows }: Rows, column: number) => {
    const seen = new Set<string>();
    return rows.every((row) => {
      const key = keyOf(row[column] ?? null);
      if (row[column] == null || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  };
  return now.fields.flatMap((_, column) =>
    isKey(now, column) && isKey(before, column) ? [column] : [],
  );
}

/**
 * Returns what differs between two answers with the same columns, in the order of the later one;
 * rows that are gone come last.
 */
export function rowChanges(before: Rows, now: Rows, matching: Matching): RowChange[] {
  const keyAt = (row: Row, at: number) =>
    matching.by === "place" ? String(at) : keyOf(row[matching.column] ?? null);
  const left = new Map(before.rows.map((row, at) => [keyAt(row, at), row]));
  const found: RowChange[] = [];
  now.rows.forEach((row, at) => {
    const key = keyAt(row, at);
    const old = left.get(key);
    left.delete(key);
    if (!old) found.push({ kind: "added", now: row });
    else {
      const columns = now.fields.flatMap((_, column) =>
        textOf(old[column]) === textOf(row[column]) ? [] : [column],
      );
      if (columns.length > 0) found.push({ kind: "changed", before: old, now: row, columns });
    }
  });
  for (const row of left.values()) found.push({ kind: "gone", before: row });
  return found;
}

const textOf = (value: QueryValue | undefined): string => valueJson(value ?? null);

/** Nodes and relationships are the same whatever their properties are by now. */
function keyOf(value: QueryValue): string {
  const isEntity = value instanceof QueryNode || value instanceof QueryRelationship;
  return isEntity ? `#${value.elementId}` : valueJson(value);
}
