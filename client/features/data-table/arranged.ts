import type { Column } from "./column.ts";
import { matching, sorted, type Order } from "./order.ts";

interface Row {
  id: string;
}

/** Rows as the table shows them, whatever they are of. */
export interface Arranged {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
}

/** Returns the rows in which a text is found, in order. */
export function arrange<R extends Row>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  text: string,
  order: Order,
): Arranged {
  const arranged = { columns, rows: sorted(matching(rows, columns, text), columns, order) };
  // Columns are only ever asked about the rows beside them.
  return arranged as unknown as Arranged;
}
