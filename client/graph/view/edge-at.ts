import { EDGE, EDGE_COLUMNS, type EdgeTable } from "./edge-table.ts";

const SAMPLES = 16;
// What is fainter than this cannot be pointed at.
const LEAST_PRESENCE = 0.5;

/**
 * Row of the edge nearest to a point, within `reach` (framed coordinates); −1 when none is. The
 * last drawn wins among equals. Reading pixels back would stall the GPU and draw every edge twice
 * a frame; a look at all rows costs less.
 */
export function edgeAt({ rows, edges }: EdgeTable, x: number, y: number, reach: number): number {
  let nearest = -1;
  let least = reach;
  for (let edge = 0; edge < edges.length; edge += 1) {
    const at = edge * EDGE_COLUMNS;
    if (rows[at + EDGE.now]! < LEAST_PRESENCE) continue;
    const startX = rows[at + EDGE.startX]!;
    const startY = rows[at + EDGE.startY]!;
    const dx = rows[at + EDGE.endX]! - startX;
    const dy = rows[at + EDGE.endY]! - startY;
    const bend = rows[at + EDGE.bend]!;
    const slack = reach + Math.abs(bend) * (Math.abs(dx) + Math.abs(dy));
    if (x < Math.min(startX, startX + dx) - slack || x > Math.max(startX, startX + dx) + slack)
      continue;
    if (y < Math.min(startY, startY + dy) - slack || y > Math.max(startY, startY + dy) + slack)
      continue;
    const far =
      bend === 0
        ? farFromLine(x - startX, y - startY, dx, dy)
        : farFromCurve(x - startX, y - startY, dx, dy, bend);
    if (far <= least) {
      least = far;
      nearest = edge;
    }
  }
  return nearest;
}

function farFromCurve(x: number, y: number, dx: number, dy: number, bend: number): number {
  let best = Infinity;
  let fromX = 0;
  let fromY = 0;
  for (let k = 1; k <= SAMPLES; k += 1) {
    const share = k / SAMPLES;
    const lift = 4 * bend * share * (1 - share);
    const toX = dx * share - dy * lift;
    const toY = dy * share + dx * lift;
    best = Math.min(best, farFromLine(x - fromX, y - fromY, toX - fromX, toY - fromY));
    fromX = toX;
    fromY = toY;
  }
  return best;
}

/** Distance of a point from a stretch that begins at the origin. */
function farFromLine(x: number, y: number, dx: number, dy: number): number {
  const share = Math.min(1, Math.max(0, (x * dx + y * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - share * dx, y - share * dy);
}
