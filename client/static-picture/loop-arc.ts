import { hiddenAngle, type Circle } from "../model/graph/loop.ts";
import type { Arc } from "./picture.ts";
import { CLEAR, type Ends } from "./rim-curve.ts";

/**
 * Returns the part of a loop that is outside of its disc, clockwise from where it leaves it to
 * where it comes back, as the map's own shader has it; its control point lies before its end.
 * @param direction in which it leaves its disc, radians, y upwards
 * @param gap px that both ends stay away from the disc
 * @param last px of its way that are left free at its end, as an arrow's head needs it
 */
export function loopArc(
  discRadius: number,
  { x, y, radius }: Circle,
  direction: number,
  { gap, last }: { gap: number; last: number },
): Ends & { arc: Arc; length: number } {
  const hidden = hiddenAngle(discRadius, discRadius + CLEAR + gap, radius);
  // A canvas counts angles clockwise, as its y grows downwards.
  const inwards = Math.PI - direction;
  const from = inwards + hidden;
  const to = inwards + 2 * Math.PI - hidden - Math.min(last / radius, Math.PI / 2);
  const [x0, y0] = [x + radius * Math.cos(from), y + radius * Math.sin(from)];
  const [x1, y1] = [x + radius * Math.cos(to), y + radius * Math.sin(to)];
  return {
    x0,
    y0,
    x1,
    y1,
    cx: x1 + Math.sin(to),
    cy: y1 - Math.cos(to),
    arc: { x, y, radius, from, to },
    length: (to - from) * radius,
  };
}
