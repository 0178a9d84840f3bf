import { svg, type TemplateResult } from "lit";
import type { WindowCamps } from "../../../domain/analysis/camps-over-time/camps-over-time.ts";
import { barWidth } from "./ribbon-layout.ts";
import { timeAxis } from "./time-axis.ts";

/** Least width of a window and width of all of them together, px. */
const LEAST_STEP = 14;
const ROOM = 312;
/** Room at either end for half the text of a year, above for the points of a line, and below, px. */
const SIDE = 18;
const ABOVE = 6;
const AXIS = 20;

/** Returns the width of one of some windows, px: all fit, unless each would be too narrow to hit. */
export const stepOf = (count: number): number => Math.max(LEAST_STEP, Math.floor(ROOM / count));

/** Windows side by side, of which one is chosen. */
export interface WindowRow {
  windows: readonly WindowCamps[];
  chosen: WindowCamps;
  /** Width of a window, px */
  step: number;
}

/**
 * Returns a drawing with its axis of years, in which the chosen window is marked.
 * @param height of what is drawn inside, px
 * @param label says what it shows to those who do not see it
 */
export function figureFrame(
  { windows, chosen, step }: WindowRow,
  height: number,
  label: string,
  inner: unknown,
): TemplateResult {
  const width = windows.length * step + 2 * SIDE;
  const x = windows.indexOf(chosen) * step - 2;
  return svg`
    <svg class="drawing" width=${width} height=${height + ABOVE + AXIS} role="img" aria-label=${label}>
      <g transform="translate(${SIDE} ${ABOVE})">
        <rect class="chosen" x=${x} y=${-ABOVE} width=${barWidth({ step }) + 4} height=${height + ABOVE} />
        ${inner} ${timeAxis(windows, step, height + 14)}
      </g>
    </svg>
  `;
}

/** Returns the window of a drawing under the pointer, the nearest at its ends; undefined beside it. */
export function windowUnder(
  event: MouseEvent,
  { windows, step }: WindowRow,
): WindowCamps | undefined {
  const drawing = (event.target as Element).closest("svg.drawing");
  if (!drawing) return undefined;
  const x = event.clientX - drawing.getBoundingClientRect().left - SIDE;
  return windows[Math.max(0, Math.min(windows.length - 1, Math.floor(x / step)))];
}
