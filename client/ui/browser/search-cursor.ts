/**
 * Moves the marked row of a list of `length` rows by an arrow key.
 * @param at the marked row, −1 for none
 * @returns the row to mark, wrapping round; null for any other key or an empty list
 */
export function moveCursor(key: string, at: number, length: number): number | null {
  if (length === 0) return null;
  switch (key) {
    case "ArrowDown":
      return (at + 1) % length;
    case "ArrowUp":
      return at <= 0 ? length - 1 : at - 1;
    default:
      return null;
  }
}
