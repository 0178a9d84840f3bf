import { svg } from "lit";
import { ticksOf, type Scale } from "./axis.ts";

/** Room under the bars for the axis, CSS px. */
export const AXIS = 18;

/** A label that begins nearer than this to an edge would be cut, CSS px. */
const EDGE = 16;

/** The labels of the axis, at the foot of a chart so many CSS px high; a year stands in its middle. */
export function chartAxis(scale: Scale, height: number) {
  return ticksOf(scale).map(({ month, text }) => {
    const x = scale.x(month) + (text.length === 4 ? 6 * scale.step : scale.step / 2);
    if (x < EDGE || x > scale.width - EDGE) return null;
    return svg`<text class="tick" x=${x} y=${height - 4}>${text}</text>`;
  });
}
