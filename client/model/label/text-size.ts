/** Size of names on the map, and the heights of lines and counts, px. */
export const NAME_SIZE = 12;
export const LINE_HEIGHT = 15;
export const PILL_HEIGHT = 18;
export const PILL_SIZE = 11;

/** The type in which everything is written; Inter is shipped with the product. */
export const FAMILY = '"Inter Variable", Inter, system-ui, sans-serif';

/** Returns the width of a text at NAME_SIZE in a weight of 100 … 900, px. */
export type WidthOf = (text: string, weight: number) => number;
