import type { Circle } from "../graph/loop.ts";

interface Point {
  x: number;
  y: number;
}

/** An edge as it lies on screen: y downwards, `bend` in chord lengths to the left of its way. */
export interface ScreenCurve {
  /** Discs, or the points where it begins and ends */
  start: Circle;
  end: Circle;
  bend: number;
  /** The circle that a loop is; `bend` is then the direction in which it leaves its disc, radians */
  loop?: Circle;
}

const ROUND = [0, 0.7, -0.7, 1.3, -1.3];
const SHARES = [0.5, 0.43, 0.57, 0.36, 0.64, 0.29, 0.71, 0.22, 0.78];

/** Point of the curve after a share of its way, 0 … 1. */
export function pointOn({ start, end, bend }: ScreenCurve, share: number): Point {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const lift = 4 * bend * share * (1 - share);
  return { x: start.x + dx * share + dy * lift, y: start.y + dy * share - dx * lift };
}

/**
 * Returns the places for a text on a curve, best first: its middle, then further and further out.
 */
export function curveSpots(curve: ScreenCurve): Point[] {
  const { loop, bend } = curve;
  if (loop)
    return ROUND.map((off) => ({
      x: loop.x + loop.radius * Math.cos(bend + off),
      y: loop.y - loop.radius * Math.sin(bend + off),
    }));
  return SHARES.map((share) => pointOn(curve, share));
}
