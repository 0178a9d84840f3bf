import { float32At } from "../../model/at.ts";

/** Columns of a disc's row, as the node program reads them. */
export const NODE = {
  x: 0,
  y: 1,
  fromX: 2,
  fromY: 3,
  radius: 4,
  cell: 5,
  flags: 6,
  before: 7,
  now: 8,
} as const;
export const NODE_COLUMNS = 9;

/**
 * The discs on the map, a row each. Places are in sigma's framed coordinates, y upwards; `before`
 * and `now` are opacities, 0 … 1, before and after the present change.
 */
export interface NodeTable {
  ids: string[];
  index: ReadonlyMap<string, number>;
  /** Number of rows that stay, which come first; the others are on their way out */
  staying: number;
  rows: Float32Array;
}

export const NO_NODES: NodeTable = {
  ids: [],
  index: new Map(),
  staying: 0,
  rows: new Float32Array(),
};

/** Returns the number in a column of a disc. Throws a RangeError if there is no such row. */
export function nodeValue({ rows }: NodeTable, node: number, column: number): number {
  return float32At(rows, node * NODE_COLUMNS + column);
}
