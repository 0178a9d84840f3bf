import type { QueryValue } from "../../../api/query-client.ts";
import { compareKeys, sortKey } from "../../values/sort-key.ts";

/** By which column a table is sorted. */
export interface Sorting {
  column: number;
  descending: boolean;
}

/** The indices of rows in the order of a column, as ORDER BY would put them; equal rows stay as they came. */
export function rowOrder(
  rows: readonly (readonly QueryValue[])[],
  { column, descending }: Sorting,
): number[] {
  const keys = rows.map((row) => sortKey(row[column] ?? null));
  const turn = descending ? -1 : 1;
  return [...keys.keys()].sort((a, b) => turn * compareKeys(keys[a]!, keys[b]!) || a - b);
}

/** What choosing a column's head does: ascending, then descending, then as the rows came. */
export function nextSorting(sorting: Sorting | null, column: number): Sorting | null {
  if (sorting?.column !== column) return { column, descending: false };
  return sorting.descending ? null : { column, descending: true };
}
