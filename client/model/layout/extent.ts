import type { Positions } from "./plan.ts";

/** A rectangle: least and most of each coordinate. */
export interface Extent {
  x: [number, number];
  y: [number, number];
}

/** Returns the rectangle that holds all positions, y pointing upwards as in the drawing. */
export function extentOf(positions: Positions): Extent {
  const x: [number, number] = [Infinity, -Infinity];
  const y: [number, number] = [Infinity, -Infinity];
  for (const at of positions.values()) {
    x[0] = Math.min(x[0], at.x);
    x[1] = Math.max(x[1], at.x);
    y[0] = Math.min(y[0], -at.y);
    y[1] = Math.max(y[1], -at.y);
  }
  return positions.size > 0 ? { x, y } : { x: [0, 1], y: [0, 1] };
}
