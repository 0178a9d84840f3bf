import type { OpenedTable } from "../../../import/formats/opened-table.ts";
import type { TableSource } from "../../../import/stream/table-source.ts";

/** Returns a table's first rows, below its header. */
export async function firstRows(source: TableSource, count: number): Promise<string[][]> {
  const first: string[][] = [];
  for await (const { rows } of source.rows()) {
    first.push(...rows.slice(0, count - first.length));
    if (first.length >= count) break;
  }
  return first;
}

/** Counts the rows that tables gave, and if they would have given more. */
export interface RowsGiven {
  rows: number;
  isWhole: boolean;
}

/** Returns a table that ends after its first rows. */
export function shortTable(table: OpenedTable, count: number, given: RowsGiven): OpenedTable {
  async function* rows(more?: number) {
    let left = count;
    for await (const batch of table.source.rows(more)) {
      given.rows += Math.min(left, batch.rows.length);
      yield { rows: batch.rows.slice(0, left), lines: batch.lines.slice(0, left) };
      if (batch.rows.length > left) given.isWhole = false;
      left -= Math.min(left, batch.rows.length);
      if (!given.isWhole) return;
    }
  }
  return { ...table, source: { ...table.source, rows } };
}
