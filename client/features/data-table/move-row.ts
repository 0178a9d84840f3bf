/**
 * Returns the row that a key leads to; null: the key moves nothing.
 * @param page rows that are in sight at once
 */
export function moveRow(key: string, at: number, count: number, page: number): number | null {
  if (count === 0) return null;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + page, PageUp: at - page }[key];
  if (to !== undefined) return Math.max(0, Math.min(count - 1, to));
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}
