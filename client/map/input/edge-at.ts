import { hiddenAngle, LEAST_LOOP, loopCircle } from "../../model/graph/loop.ts";
import { widthOnScreen } from "../../model/graph/style.ts";
import { EDGE, EDGE_COLUMNS, isLoop, type EdgeTable } from "../tables/edge-table.ts";
import { float32At } from "../../model/at.ts";

const SAMPLES = 16;
// Anything fainter than this cannot be pointed at.
const LEAST_PRESENCE = 0.5;
// As far as a line stays away from the rim of its discs, px.
const CLEAR = 1.5;

/** The reach of a pointer, and the scale of the screen. */
export interface Reach {
  /** A screen px in framed coordinates */
  px: number;
  /** Screen px a px at full size */
  scale: number;
  /** Greatest distance from the painted line, screen px */
  reach: number;
}

/** A row of a table, and how far from a point it is painted, screen px; 0: at the point. */
export interface Near {
  row: number;
  far: number;
}

/**
 * Returns the edge whose painted border is nearest to a point, its width and its curve as they are
 * on screen; null if none is within reach. Of several painted at the point it is the one drawn
 * last, which is the one seen. Reading pixels back would stall the GPU and draw every edge twice a
 * frame; a look at all rows costs less.
 * @param x framed coordinates, y upwards
 */
export function edgeAt(
  { rows, edges }: EdgeTable,
  x: number,
  y: number,
  { px, scale, reach }: Reach,
): Near | null {
  let nearest: Near | null = null;
  for (const [row, edge] of edges.entries()) {
    const at = row * EDGE_COLUMNS;
    if (float32At(rows, at + EDGE.now) < LEAST_PRESENCE) continue;
    const half = (widthOnScreen(float32At(rows, at + EDGE.width), scale) / 2) * px;
    const slack = (nearest?.far ?? reach) * px + half;
    const startX = float32At(rows, at + EDGE.startX);
    const startY = float32At(rows, at + EDGE.startY);
    const bend = float32At(rows, at + EDGE.bend);
    const startRadius = float32At(rows, at + EDGE.startRadius) * scale * px;
    let far: number;
    if (isLoop(edge)) {
      const loop = Math.max(LEAST_LOOP, float32At(rows, at + EDGE.endRadius) * scale) * px;
      far = farFromLoop(x - startX, y - startY, startRadius, loop, bend);
    } else {
      const dx = float32At(rows, at + EDGE.endX) - startX;
      const dy = float32At(rows, at + EDGE.endY) - startY;
      const room = slack + Math.abs(bend) * (Math.abs(dx) + Math.abs(dy));
      if (x < Math.min(startX, startX + dx) - room || x > Math.max(startX, startX + dx) + room)
        continue;
      if (y < Math.min(startY, startY + dy) - room || y > Math.max(startY, startY + dy) + room)
        continue;
      const way = (Math.hypot(dx, dy) || 1) * (1 + (8 / 3) * bend * bend);
      const endRadius = float32At(rows, at + EDGE.endRadius) * scale * px;
      const from = Math.min(0.5, (startRadius + CLEAR * px) / way);
      const to = Math.max(0.5, 1 - (endRadius + CLEAR * px) / way);
      far = farFromCurve(x - startX, y - startY, { dx, dy, bend, from, to });
    }
    if (far > slack) continue;
    nearest = { row, far: Math.max(0, far - half) / px };
  }
  return nearest;
}

interface Way {
  dx: number;
  dy: number;
  bend: number;
  /** The shares of its way between which it is painted */
  from: number;
  to: number;
}

/** Distance of a point from a curve that begins at the origin. */
function farFromCurve(x: number, y: number, { dx, dy, bend, from, to }: Way): number {
  const samples = bend === 0 ? 1 : SAMPLES;
  const point = (share: number) => {
    const lift = 4 * bend * share * (1 - share);
    return { x: dx * share - dy * lift, y: dy * share + dx * lift };
  };
  let best = Infinity;
  let before = point(from);
  for (let k = 1; k <= samples; k += 1) {
    const next = point(from + ((to - from) * k) / samples);
    const far = farFromLine(x - before.x, y - before.y, next.x - before.x, next.y - before.y);
    best = Math.min(best, far);
    before = next;
  }
  return best;
}

/** Distance of a point from the part of a loop outside of its disc, whose middle is the origin. */
function farFromLoop(
  x: number,
  y: number,
  disc: number,
  radius: number,
  direction: number,
): number {
  const circle = loopCircle({ x: 0, y: 0, radius: disc }, radius, direction, 1);
  const [toX, toY] = [x - circle.x, y - circle.y];
  const inwards = Math.cos(Math.atan2(toY, toX) - direction - Math.PI);
  if (inwards > Math.cos(hiddenAngle(disc, disc, radius))) return Infinity;
  return Math.abs(Math.hypot(toX, toY) - radius);
}

/** Distance of a point from a stretch that begins at the origin. */
function farFromLine(x: number, y: number, dx: number, dy: number): number {
  const share = Math.min(1, Math.max(0, (x * dx + y * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - share * dx, y - share * dy);
}
