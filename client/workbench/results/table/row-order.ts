import type { QueryValue } from "../../../api/query-client.ts";
import { compareKeys, sortKey } from "../../values/sort-key.ts";

/** By which column a table is sorted. */
export interface Sorting {
  column: number;
  descending: boolean;
}

/**
 * Returns the indices of rows in the order of a column, as ORDER BY would put them; equal rows stay
 * as they came.
 */
export function rowOrder(
  rows: readonly (readonly QueryValue[])[],
  { column, descending }: Sorting,
): number[] {
  const keyed = rows.map((row, index) => ({ key: sortKey(row[column] ?? null), index }));
  const turn = descending ? -1 : 1;
  return keyed
    .sort((a, b) => turn * compareKeys(a.key, b.key) || a.index - b.index)
    .map(({ index }) => index);
}

/** Returns the next sorting of a column: ascending, then descending, then unsorted. */
export function nextSorting(sorting: Sorting | null, column: number): Sorting | null {
  if (sorting?.column !== column) return { column, descending: false };
  return sorting.descending ? null : { column, descending: true };
}
