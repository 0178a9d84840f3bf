import { svg, type TemplateResult } from "lit";
import type { WindowCamps } from "../../../domain/analysis/camps-over-time/camps-over-time.ts";

/** Room that a year needs, px. */
const LABEL = 44;

/** Returns the first years of windows below a figure, as many as have room. */
export function timeAxis(windows: readonly WindowCamps[], step: number, y: number): TemplateResult {
  const every = Math.max(1, Math.ceil(LABEL / step));
  // Counted from the end: the last window is what most look at.
  return svg`${windows.map(({ window }, at) =>
    (windows.length - 1 - at) % every === 0
      ? svg`<text class="year" x=${at * step + (0.55 * step) / 2} y=${y} text-anchor="middle">${window.first}</text>`
      : "",
  )}`;
}
