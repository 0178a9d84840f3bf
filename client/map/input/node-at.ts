import type { Near, Reach } from "./edge-at.ts";
import { NODE, NODE_COLUMNS, type NodeTable } from "../tables/node-table.ts";
import { float32At } from "../../model/at.ts";

// Anything fainter than this cannot be pointed at.
const LEAST_PRESENCE = 0.25;

/**
 * Returns the disc whose rim is nearest to a point; null if none is within reach. Of several at the
 * point it is the one drawn last, which is the one seen.
 * @param x framed coordinates, y upwards
 */
export function nodeAt(
  { rows, ids }: NodeTable,
  x: number,
  y: number,
  { px, scale, reach }: Reach,
): Near | null {
  let nearest: Near | null = null;
  for (let row = ids.length - 1; row >= 0; row -= 1) {
    const at = row * NODE_COLUMNS;
    if (float32At(rows, at + NODE.now) < LEAST_PRESENCE) continue;
    const middle =
      Math.hypot(float32At(rows, at + NODE.x) - x, float32At(rows, at + NODE.y) - y) / px;
    const far = Math.max(0, middle - float32At(rows, at + NODE.radius) * scale);
    if (far <= reach && (!nearest || far < nearest.far)) nearest = { row, far };
  }
  return nearest;
}
