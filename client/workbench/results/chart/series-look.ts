/** Dashes of lines by the place of their series: never told apart by hue alone. */
export const DASHES = ["", "6 3", "2 3", "9 3 2 3", "4 2", "1 2", "12 4", "6 2 1 2"] as const;

/** Marks of points by the place of their series. */
export const SYMBOLS = [
  "circle",
  "square",
  "triangle",
  "diamond",
  "plus",
  "times",
  "star",
  "asterisk",
] as const;

/** Returns the colour of a series by its place, a property of the page's theme. */
export const seriesColour = (index: number): string => `var(--series-${index % SYMBOLS.length})`;
