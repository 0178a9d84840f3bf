import { svg, type SVGTemplateResult } from "lit";
import type { Scale } from "../../model/time/axis.ts";
import type { Bar, Heights, Stack } from "./bars.ts";

const WIDEST = 22;
const SIGNS = ["cooperation", "friction"] as const;
type Sign = (typeof SIGNS)[number];

/** One sign of a bar: what sources say next to the line, the public record hatched beyond it. */
function stack(
  sign: Sign,
  { count, background }: Stack,
  x: number,
  width: number,
  { claim, middle }: Heights,
): SVGTemplateResult[] {
  const part = (from: number, to: number, name: string) => {
    const near = from * claim;
    const height = (to - from) * claim;
    const y = sign === "cooperation" ? middle - near - height : middle + near;
    return svg`<rect class="${sign} ${name}" x=${x} y=${y} width=${width} height=${height} rx="1" />`;
  };
  const solid = count - background;
  return [
    ...(solid > 0 ? [part(0, solid, "solid")] : []),
    ...(background > 0 ? [part(solid, count, "hatched")] : []),
  ];
}

/** Bars of years or months where they lie on the axis. */
export function chartBars(
  bars: readonly Bar[],
  { range, x, step }: Scale,
  heights: Heights,
): SVGTemplateResult[] {
  return bars
    .filter(({ first, months }) => first + months > range.first && first <= range.last)
    .map((bar) => {
      const room = bar.months * step;
      const width = bar.vague ? room - 2 : Math.min(WIDEST, Math.max(2, room * 0.62));
      const left = x(bar.first) + (room - width) / 2;
      return svg`<g class=${bar.vague ? "vague" : ""}>${SIGNS.map((sign) =>
        stack(sign, bar[sign], left, width, heights),
      )}</g>`;
    });
}

/** Returns the undated group: one bar, as high as the room where there are more than that. */
export function undatedBar(
  undated: Pick<Bar, "cooperation" | "friction">,
  x: number,
  width: number,
  heights: Heights,
  down: number,
): SVGTemplateResult[] {
  const most = Math.max(
    undated.cooperation.count / (heights.middle / heights.claim),
    undated.friction.count / (down / heights.claim),
    1,
  );
  const scaled = { ...heights, claim: heights.claim / most };
  return SIGNS.flatMap((sign) => stack(sign, undated[sign], x, width, scaled));
}

/** The two hatchings; patterns are referred to by id, so each chart needs its own. */
export const hatchings = svg`
  <defs>
    ${SIGNS.map(
      (sign) => svg`
        <pattern id="hatch-${sign}" class=${sign} width="4" height="4"
          patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="ground" width="4" height="4" />
          <rect class="line" width="1.6" height="4" />
        </pattern>`,
    )}
  </defs>`;
