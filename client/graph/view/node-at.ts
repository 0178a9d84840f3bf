import { NODE, NODE_COLUMNS, type NodeTable } from "./node-table.ts";

// What is fainter than this cannot be pointed at.
const LEAST_PRESENCE = 0.25;

/**
 * Row of the disc at a point, the last drawn where discs overlap; −1 when there is none.
 * @param px a screen px in framed coordinates
 * @param scale screen px a px of a disc's radius
 * @param least reach of the smallest discs, screen px
 */
export function nodeAt(
  { rows, ids }: NodeTable,
  x: number,
  y: number,
  { px, scale, least }: { px: number; scale: number; least: number },
): number {
  for (let node = ids.length - 1; node >= 0; node -= 1) {
    const at = node * NODE_COLUMNS;
    if (rows[at + NODE.now]! < LEAST_PRESENCE) continue;
    const reach = Math.max(least, rows[at + NODE.radius]! * scale) * px;
    const dx = rows[at + NODE.x]! - x;
    const dy = rows[at + NODE.y]! - y;
    if (dx * dx + dy * dy <= reach * reach) return node;
  }
  return -1;
}
