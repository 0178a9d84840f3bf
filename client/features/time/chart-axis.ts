import { svg } from "lit";
import { ticksOf, type Scale } from "../../model/time/axis.ts";

/** Room under the bars for the axis, CSS px. */
export const AXIS = 18;

/** Half of the widest label, CSS px: one whose middle is nearer to an edge would be cut. */
const HALF = 24;

/**
 * The labels of the axis, at the foot of a chart so many CSS px high, in the middle of what they
 * name.
 * @param clear CSS px at the left that something else takes
 */
export function chartAxis(scale: Scale, height: number, clear = 0) {
  return labelsOf(scale, clear).map(
    ({ x, text }) => svg`<text class="tick" x=${x} y=${height - 4}>${text}</text>`,
  );
}

/** Returns the x of the middles of the labels that fit, CSS px. */
export function labelsOf(scale: Scale, clear = 0): { x: number; text: string }[] {
  return ticksOf(scale)
    .map(({ month, months, text }) => ({ x: scale.x(month) + (months / 2) * scale.step, text }))
    .filter(({ x, text }) => {
      const half = text.length > 4 ? HALF : 16;
      return x >= clear + half && x <= scale.width - half;
    });
}
