import type { ScreenCurve } from "../model/label/curve-spot.ts";
import type { Curve } from "./picture.ts";

/** As far as a line stays away from the rim of its discs, px. */
export const CLEAR = 1.5;

/** The ends of a line and its control point. */
export type Ends = Pick<Curve, "x0" | "y0" | "cx" | "cy" | "x1" | "y1">;

/**
 * Returns the part of a curve between the rims of its discs: blossoming gives the control points of
 * a part of a quadratic curve. Lengths as the map's own shader has them.
 * @param first radius at its start, px
 * @param last gap at its end beyond the rim, px, as an arrow's head needs it
 */
export function rimCurve(
  { start, end, bend }: ScreenCurve,
  first: number,
  last: number,
): Ends & { arc: null; length: number } {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const way = Math.max(Math.hypot(dx, dy), 0.001) * (1 + (8 / 3) * bend * bend);
  const controlX = (start.x + end.x) / 2 + 2 * bend * dy;
  const controlY = (start.y + end.y) / 2 - 2 * bend * dx;
  const from = Math.min((first + CLEAR) / way, 0.5);
  const to = Math.max(1 - (last + CLEAR) / way, 0.5);
  const blossom = (a: number, c: number, b: number, s: number, t: number): number =>
    (1 - s) * (1 - t) * a + (s + t - 2 * s * t) * c + s * t * b;
  return {
    x0: blossom(start.x, controlX, end.x, from, from),
    y0: blossom(start.y, controlY, end.y, from, from),
    cx: blossom(start.x, controlX, end.x, from, to),
    cy: blossom(start.y, controlY, end.y, from, to),
    x1: blossom(start.x, controlX, end.x, to, to),
    y1: blossom(start.y, controlY, end.y, to, to),
    arc: null,
    length: (to - from) * way,
  };
}
