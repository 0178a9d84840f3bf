import type { DrawingParts } from "./drawing.ts";
import { NODE, NODE_COLUMNS, nodeValue, type NodeTable } from "./node-table.ts";
import { faded } from "./presence.ts";
import { entryOf } from "../../model/entry-of.ts";

export interface Point {
  x: number;
  y: number;
}

/** Ways into sigma's framed coordinates, y upwards. */
export interface Framing {
  /** From px of the map */
  frame(this: void, point: Point): Point;
  /** From the framed coordinates of the drawing before */
  again(this: void, point: Point): Point;
}

/**
 * Returns the rows of all actors of a drawing, then of those that leave; flags and `now` are not
 * set.
 */
export function nodeTable(
  { model, actors, positions, radii, cellOf }: DrawingParts,
  old: NodeTable,
  { frame, again }: Framing,
  progress: number,
): NodeTable {
  const index = new Map(actors.map((actor, i) => [actor, i]));
  // Of one that another graph does not know, there is nothing to draw any more.
  const leaving = old.ids.filter(
    (id, i) => !index.has(id) && nodeValue(old, i, NODE.now) > 0 && model.hasNode(id),
  );
  const ids = [...actors, ...leaving];
  for (const id of leaving) index.set(id, index.size);
  const rows = new Float32Array(ids.length * NODE_COLUMNS);
  for (const [i, id] of ids.entries()) {
    const at = i * NODE_COLUMNS;
    const row = old.index.get(id);
    const place = entryOf(positions, id);
    const { x, y } = frame({ x: place.x, y: -place.y });
    const from =
      row === undefined
        ? { x, y }
        : again({ x: nodeValue(old, row, NODE.x), y: nodeValue(old, row, NODE.y) });
    rows[at + NODE.x] = x;
    rows[at + NODE.y] = y;
    rows[at + NODE.fromX] = from.x;
    rows[at + NODE.fromY] = from.y;
    rows[at + NODE.cell] = cellOf(model.getNodeAttributes(id));
    rows[at + NODE.radius] =
      radii.get(id) ?? (row === undefined ? 0 : nodeValue(old, row, NODE.radius));
    if (row === undefined) continue;
    const [before, now] = [nodeValue(old, row, NODE.before), nodeValue(old, row, NODE.now)];
    rows[at + NODE.before] = faded(before, now, progress);
  }
  return { ids, index, staying: actors.length, rows };
}

// A tenth of a px on a map of some thousand px.
const STILL = 1e-4;

/** Returns true if some disc is on its way to another place. */
export function hasMoved(nodes: NodeTable): boolean {
  return nodes.ids.some((_, row) => {
    const right = nodeValue(nodes, row, NODE.x) - nodeValue(nodes, row, NODE.fromX);
    const up = nodeValue(nodes, row, NODE.y) - nodeValue(nodes, row, NODE.fromY);
    return Math.abs(right) + Math.abs(up) > STILL;
  });
}
