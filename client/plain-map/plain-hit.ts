import type { Place } from "../graph/layout/pins.ts";
import type { DrawnDisc, DrawnEdge } from "../picture/map-marks.ts";
import type { Curve, Pill } from "../picture/picture.ts";

/** What of the map is on screen. */
export interface DrawnMarks {
  discs: readonly DrawnDisc[];
  edges: readonly DrawnEdge[];
  pills: readonly Pill[];
}

/** What is under a point of the screen; neither is nothing. */
export interface PlainHit {
  actor: string | null;
  edge: DrawnEdge | null;
}

/** Reach of a pointer beyond what is painted, CSS px. */
const REACH = 6;
/** Points at which a curve is looked at */
const SAMPLES = 24;

/** What is drawn at a point of the screen: discs before counts before lines, the nearest first. */
export function plainHit({ discs, edges, pills }: DrawnMarks, spot: Place): PlainHit {
  const disc = nearest(discs, ({ x, y, radius }) => {
    const way = Math.hypot(x - spot.x, y - spot.y);
    return way <= Math.max(radius, REACH) ? way : Infinity;
  });
  if (disc) return { actor: disc.id, edge: null };
  const pill = pills.find(
    ({ left, top, width, height }) =>
      spot.x >= left && spot.x <= left + width && spot.y >= top && spot.y <= top + height,
  );
  // A count lies on its line, in the same colour.
  const at = pill ? { x: pill.left + pill.width / 2, y: pill.top + pill.height / 2 } : spot;
  const edge = nearest(edges, ({ curve, present }) => {
    if (!present || (pill && curve.colour !== pill.colour)) return Infinity;
    const way = wayTo(curve, at) - curve.width / 2;
    return pill || way <= REACH ? way : Infinity;
  });
  return { actor: null, edge };
}

function nearest<T>(all: readonly T[], way: (one: T) => number): T | null {
  let found: T | null = null;
  let least = Infinity;
  for (const one of all) {
    const now = way(one);
    if (now < least) [found, least] = [one, now];
  }
  return found;
}

/** How far a point is from the middle of a line, px. */
function wayTo({ x0, y0, cx, cy, x1, y1 }: Curve, { x, y }: Place): number {
  let least = Infinity;
  let before = { x: x0, y: y0 };
  for (let i = 1; i <= SAMPLES; i += 1) {
    const t = i / SAMPLES;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    const next = { x: a * x0 + b * cx + c * x1, y: a * y0 + b * cy + c * y1 };
    least = Math.min(least, wayToPiece(before, next, { x, y }));
    before = next;
  }
  return least;
}

function wayToPiece(a: Place, b: Place, { x, y }: Place): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy || 1;
  const t = Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length));
  return Math.hypot(a.x + t * dx - x, a.y + t * dy - y);
}
