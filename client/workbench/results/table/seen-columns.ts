/** Tables with no more columns are drawn whole. */
export const FEW_COLUMNS = 60;
/** CSS px beside what is seen that are drawn too, for the next step of scrolling. */
const BEYOND = 400;

/** A stretch of columns: from one up to, and without, another. */
export interface ColumnSpan {
  from: number;
  to: number;
}

/**
 * Returns the columns to draw of a wide table.
 *
 * @param widths of all columns, CSS px
 * @param scrolled CSS px that are scrolled away at the start
 * @param width CSS px that are seen
 */
export function seenColumns(
  widths: readonly number[],
  scrolled: number,
  width: number,
): ColumnSpan {
  if (widths.length <= FEW_COLUMNS) return { from: 0, to: widths.length };
  let start = 0;
  let from = 0;
  for (; from < widths.length - 1; from++) {
    const end = start + (widths[from] ?? 0);
    if (end > scrolled - BEYOND) break;
    start = end;
  }
  let to = from;
  for (; to < widths.length && start < scrolled + width + BEYOND; to++) start += widths[to] ?? 0;
  return { from, to };
}
