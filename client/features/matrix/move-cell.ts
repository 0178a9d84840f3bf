/** A cell of the matrix, counted from 0. */
export interface CellPlace {
  row: number;
  column: number;
}

interface Square {
  /** Rows, and columns */
  count: number;
  /** Rows that are in sight at once */
  page: number;
  /** True if the first column is at the right */
  isRtl: boolean;
}

/** Returns the cell that a key leads to; null: the key moves nothing. */
export function moveCell(
  { key, ctrlKey }: Pick<KeyboardEvent, "key" | "ctrlKey">,
  { row, column }: CellPlace,
  { count, page, isRtl }: Square,
): CellPlace | null {
  const ahead = isRtl ? -1 : 1;
  const last = count - 1;
  const to: Readonly<Record<string, CellPlace>> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + ahead },
    ArrowLeft: { row, column: column - ahead },
    PageDown: { row: row + page, column },
    PageUp: { row: row - page, column },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? last : row, column: last },
  };
  const next = to[key];
  if (!next || count === 0) return null;
  const within = (place: number) => Math.max(0, Math.min(last, place));
  return { row: within(next.row), column: within(next.column) };
}
