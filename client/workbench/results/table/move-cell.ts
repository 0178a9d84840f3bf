/** A cell of the table: row as shown, from 0. */
export interface Cell {
  row: number;
  column: number;
}

/** The size of the table, and of a page of it. */
export interface Extent {
  rows: number;
  columns: number;
  /** Rows that PageUp and PageDown pass over. */
  page: number;
}

/** Returns the cell that a key leads to, as in a spreadsheet; null for a key that does not move. */
export function moveCell(
  from: Cell,
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey">,
  { rows, columns, page }: Extent,
): Cell | null {
  const far = ctrlKey || metaKey;
  const [lastRow, lastColumn] = [Math.max(0, rows - 1), Math.max(0, columns - 1)];
  const row = (to: number) => ({ ...from, row: Math.min(lastRow, Math.max(0, to)) });
  const column = (to: number) => ({ ...from, column: Math.min(lastColumn, Math.max(0, to)) });
  switch (key) {
    case "ArrowUp":
      return row(far ? 0 : from.row - 1);
    case "ArrowDown":
      return row(far ? lastRow : from.row + 1);
    case "ArrowLeft":
      return column(far ? 0 : from.column - 1);
    case "ArrowRight":
      return column(far ? lastColumn : from.column + 1);
    case "PageUp":
      return row(from.row - page);
    case "PageDown":
      return row(from.row + page);
    case "Home":
      return far ? { row: 0, column: 0 } : column(0);
    case "End":
      return far ? { row: lastRow, column: lastColumn } : column(lastColumn);
    default:
      return null;
  }
}
