import type { Place } from "../layout/pins.ts";

/** The mark on a line that contradicts the camps: a diamond with an exclamation mark, px. */
export const CONTRADICTION = { reach: 7, line: 1.5, letter: 9 };

/** Returns the corners of the mark around its middle, px. */
export function contradictionCorners({ x, y }: Place): Place[] {
  const { reach } = CONTRADICTION;
  return [
    { x, y: y - reach },
    { x: x + reach, y },
    { x, y: y + reach },
    { x: x - reach, y },
  ];
}
