import type { Positions } from "../layout/plan.ts";
import type { Drawing, DrawingParts } from "./drawing.ts";
import { NODE, NODE_COLUMNS, nodeValue, type NodeTable } from "./node-table.ts";

/** From the map's px to sigma's framed coordinates; both y upwards. */
export type Framing = (point: { x: number; y: number }) => { x: number; y: number };

/** The rows of all shown actors, then of those that leave. */
export function nodeTable(parts: DrawingParts, before: Drawing, frame: Framing): NodeTable {
  const { model, shown, positions, radii, cellOf } = parts;
  const first = before.nodes.ids.length === 0;
  const index = new Map(shown.actors.map((actor, i) => [actor, i]));
  const leaving = before.nodes.ids.filter(
    (id, i) => !index.has(id) && nodeValue(before.nodes, i, NODE.now) > 0,
  );
  const ids = [...shown.actors, ...leaving];
  for (const id of leaving) index.set(id, index.size);
  const rows = new Float32Array(ids.length * NODE_COLUMNS);
  for (const [i, id] of ids.entries()) {
    const at = i * NODE_COLUMNS;
    const old = before.nodes.index.get(id);
    const { x, y } = placeOf(positions, id, frame);
    const from = before.positions.has(id) ? placeOf(before.positions, id, frame) : { x, y };
    rows[at + NODE.x] = x;
    rows[at + NODE.y] = y;
    rows[at + NODE.fromX] = from.x;
    rows[at + NODE.fromY] = from.y;
    rows[at + NODE.radius] =
      radii.get(id) ?? (old === undefined ? 0 : nodeValue(before.nodes, old, NODE.radius));
    rows[at + NODE.cell] = cellOf(model.getNodeAttributes(id));
    const shownNow = i < shown.actors.length ? 1 : 0;
    rows[at + NODE.now] = shownNow;
    rows[at + NODE.before] = first
      ? shownNow
      : old === undefined
        ? 0
        : nodeValue(before.nodes, old, NODE.now);
  }
  return { ids, index, rows };
}

function placeOf(positions: Positions, id: string, frame: Framing): { x: number; y: number } {
  const { x, y } = positions.get(id)!;
  return frame({ x, y: -y });
}
