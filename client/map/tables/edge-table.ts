import type { Bundle } from "../../model/graph/bundle.ts";
import { float32At } from "../../model/at.ts";

/**
 * Columns of an edge's row, as the edge program reads them. Of a loop, whose start is its end,
 * `bend` is the direction in which it leaves its disc and `endRadius` the radius of the loop.
 */
export const EDGE = {
  startX: 0,
  startY: 1,
  endX: 2,
  endY: 3,
  fromStartX: 4,
  fromStartY: 5,
  fromEndX: 6,
  fromEndY: 7,
  startRadius: 8,
  endRadius: 9,
  width: 10,
  bend: 11,
  tone: 12,
  style: 13,
  before: 14,
  now: 15,
} as const;
export const EDGE_COLUMNS = 16;

/** A bundle, or one relation of an opened bundle; start and end are rows of the node table. */
export interface DrawnEdge {
  /** Id of the bundle or of the relation */
  key: string;
  /** Its bundle as it is at the chosen time, and at all times */
  bundle: Bundle;
  whole: Bundle;
  /** Id of the relation, when its bundle is open */
  relation: string | null;
  /** Of a loop that is one of several around each other its place from within, else 0 */
  ring: number;
  start: number;
  end: number;
  /** It is on its way out */
  leaving: boolean;
}

/**
 * The edges on the map, a row each, straight ones first. A table that is written in place is on
 * screen with the next frame: sigma indexes no edge.
 */
export interface EdgeTable {
  edges: DrawnEdge[];
  /** Number of straight edges, which come first */
  straight: number;
  rows: Float32Array;
}

export const NO_EDGES: EdgeTable = { edges: [], straight: 0, rows: new Float32Array() };

/** Returns true for an edge from an actor to itself. */
export const isLoop = ({ start, end }: Pick<DrawnEdge, "start" | "end">): boolean => start === end;

/** Returns the number in a column of an edge. Throws a RangeError if there is no such row. */
export function edgeValue({ rows }: EdgeTable, edge: number, column: number): number {
  return float32At(rows, edge * EDGE_COLUMNS + column);
}

const indexes = new WeakMap<readonly DrawnEdge[], ReadonlyMap<string, number>>();

/** Returns the row of the edge with a key; undefined if there is none. */
export function edgeRow({ edges }: EdgeTable, key: string): number | undefined {
  let index = indexes.get(edges);
  if (!index) {
    index = new Map(edges.map((edge, row) => [edge.key, row]));
    indexes.set(edges, index);
  }
  return index.get(key);
}
