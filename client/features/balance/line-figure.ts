import { svg, type TemplateResult } from "lit";
import type { WindowCamps } from "../../../domain/analysis/camps-over-time/camps-over-time.ts";
import { msg } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import { shareText } from "./decimal-text.ts";
import { barWidth } from "./ribbon-layout.ts";
import { windowName } from "../../model/camps/window-name.ts";

/** The share of the pairs of a window that contradict its division, 0 to 1; null: no pairs. */
export const frustratedShare = ({ frustrated, pairs }: WindowCamps): number | null =>
  pairs === 0 ? null : frustrated / pairs;

/** The least that the top of the line stands for: small shares stay small. */
const LEAST_TOP = 0.1;

/**
 * Returns the share of frustrated pairs as a line over the windows.
 * @param step width of a window, px
 * @param height px
 */
export function lineFigure(
  windows: readonly WindowCamps[],
  step: number,
  height: number,
): TemplateResult {
  const top = topOf(windows);
  const points = windows.map((found, at) => {
    const share = frustratedShare(found);
    return {
      found,
      share,
      x: at * step + barWidth({ step }) / 2,
      y: height - ((share ?? 0) / top) * height,
    };
  });
  const path = points
    .map(({ x, y, share }, at) =>
      share === null ? "" : `${points[at - 1]?.share == null ? "M" : "L"}${x} ${y.toFixed(2)}`,
    )
    .join("");
  return svg`
    <line class="ground" x2=${windows.length * step} y1=${height} y2=${height} />
    <path class="share-line" d=${path} />
    ${points.map(({ found, share, x, y }) =>
      share === null
        ? ""
        : svg`<circle class="share-point" cx=${x} cy=${y.toFixed(2)} r="2.2">
            <title>${msg(`${windowName(found.window)}: ${numberText(found.frustrated)} of ${numberText(found.pairs)} pairs, ${shareText(share)}`)}</title>
          </circle>`,
    )}
  `;
}

/** Share at the top of the figure, a number from 0 to 1. */
export const topOf = (windows: readonly WindowCamps[]): number =>
  Math.max(LEAST_TOP, ...windows.map((found) => frustratedShare(found) ?? 0));
