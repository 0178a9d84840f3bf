import type { Place } from "../../model/layout/pins.ts";
import { REACH, type Hit } from "../input/hit.ts";
import type { DrawnDisc, DrawnEdge } from "../../static-picture/map-marks.ts";
import type { Arc, Curve, Pill } from "../../static-picture/picture.ts";

/** The discs and lines on screen. */
export interface DrawnMarks {
  discs: readonly DrawnDisc[];
  edges: readonly DrawnEdge[];
  pills: readonly Pill[];
}

/** Points at which a curve is looked at */
const SAMPLES = 24;
// Anything fainter than this cannot be pointed at.
const LEAST_PRESENCE = 0.25;

/**
 * Returns the drawn target at a point of the screen, or nearest to it within reach. At equal
 * distance, a count comes before a disc and a disc before a line, as on the map that WebGL draws.
 * @param reach CSS px
 */
export function plainHit(marks: DrawnMarks, spot: Place, reach = REACH.pointer): Hit {
  const pill = nearest(marks.pills, reach, (one) => farFromPill(one, spot));
  const disc = nearest(marks.discs, reach, ({ x, y, radius, presence }) =>
    presence < LEAST_PRESENCE ? Infinity : Math.hypot(x - spot.x, y - spot.y) - radius,
  );
  const line = nearest(marks.edges, reach, ({ curve, present }) =>
    present ? farFrom(curve, spot) - curve.width / 2 : Infinity,
  );
  const far = (found: { far: number } | null) => found?.far ?? Infinity;
  if (line && far(line) < Math.min(far(pill), far(disc))) return { actor: null, edge: line.one };
  if (disc && far(disc) < far(pill)) return { actor: disc.one.id, edge: null };
  return { actor: null, edge: pill && edgeOf(pill.one, marks.edges) };
}

/** Returns the frame of the count at a point; null: there is none. */
export const pillAt = ({ pills }: DrawnMarks, spot: Place): Pill | null =>
  nearest(pills, 0, (one) => farFromPill(one, spot))?.one ?? null;

/** The line of a count: it lies on it, in the same colour. */
function edgeOf({ left, top, width, height, colour }: Pill, edges: readonly DrawnEdge[]) {
  const middle = { x: left + width / 2, y: top + height / 2 };
  const found = nearest(edges, Infinity, ({ curve, present, relation }) =>
    present && relation === null && curve.colour === colour ? farFrom(curve, middle) : Infinity,
  );
  return found?.one ?? null;
}

function nearest<T>(
  all: readonly T[],
  reach: number,
  farOf: (one: T) => number,
): { one: T; far: number } | null {
  let found: { one: T; far: number } | null = null;
  for (const one of all) {
    const far = Math.max(0, farOf(one));
    if (far <= reach && far < (found?.far ?? Infinity)) found = { one, far };
  }
  return found;
}

function farFromPill({ left, top, width, height }: Pill, { x, y }: Place): number {
  return Math.hypot(
    Math.max(left - x, 0, x - left - width),
    Math.max(top - y, 0, y - top - height),
  );
}

/** Returns the distance of a point from the middle of a line, px. */
function farFrom({ x0, y0, cx, cy, x1, y1, arc }: Curve, spot: Place): number {
  if (arc) return farFromArc(arc, spot);
  let least = Infinity;
  let before = { x: x0, y: y0 };
  for (let i = 1; i <= SAMPLES; i += 1) {
    const t = i / SAMPLES;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    const next = { x: a * x0 + b * cx + c * x1, y: a * y0 + b * cy + c * y1 };
    least = Math.min(least, farFromPiece(before, next, spot));
    before = next;
  }
  return least;
}

function farFromArc({ x, y, radius, from, to }: Arc, spot: Place): number {
  const [dx, dy] = [spot.x - x, spot.y - y];
  const turn = 2 * Math.PI;
  const along = (((Math.atan2(dy, dx) - from) % turn) + turn) % turn;
  return along > to - from ? Infinity : Math.abs(Math.hypot(dx, dy) - radius);
}

function farFromPiece(a: Place, b: Place, { x, y }: Place): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy || 1;
  const t = Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length));
  return Math.hypot(a.x + t * dx - x, a.y + t * dy - y);
}
