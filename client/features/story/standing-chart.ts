import { css, html, nothing, svg, type TemplateResult } from "lit";
import { yearOf } from "../../model/time/month.ts";
import { net, type Point } from "./standing.ts";
import { chartWords } from "./standing-words.ts";

/** Width of a bar's place, in units of the drawing: it is stretched to the room there is. */
const STEP = 10;
const BAR = 8;
/** Sums up to this take no more than their share of the height: small ones stay small. */
const LEAST = 1;

/**
 * Cooperation above the line, friction below it, the standing as a line through both.
 * @param height in CSS px
 * @param year is marked, where the chart has it
 * @param what the chart's subject for who does not see it: "With Russia"
 */
export function standingChart(
  points: readonly Point[],
  height: number,
  year: number,
  what: string,
): TemplateResult {
  const width = points.length * STEP;
  const up = Math.max(LEAST, ...points.map(({ cooperation }) => cooperation));
  const down = Math.max(LEAST, ...points.map(({ friction }) => -friction));
  const scale = height / (up + down);
  const middle = up * scale;
  const marked = points.flatMap(({ stretch }, at) => (yearOf(stretch.first) === year ? [at] : []));
  const [first] = marked;
  const line = points.map(
    (point, at) => `${at * STEP + STEP / 2},${(middle - net(point) * scale).toFixed(2)}`,
  );
  return html`
    <svg
      class="standing"
      role="img"
      aria-label="${what}. ${chartWords(points)}."
      viewBox="0 0 ${width} ${height}"
      height=${height}
      preserveAspectRatio="none"
    >
      ${
        first === undefined
          ? nothing
          : svg`<rect class="marked" x=${first * STEP} width=${marked.length * STEP}
              height=${height} />`
      }
      ${points.map(({ cooperation, friction }, at) => [
        bar("cooperation", at, middle - cooperation * scale, cooperation * scale),
        bar("friction", at, middle, -friction * scale),
      ])}
      <line class="middle" x2=${width} y1=${middle} y2=${middle} />
      <polyline class="net" points=${line.join(" ")} />
    </svg>
  `;
}

function bar(sign: string, at: number, y: number, height: number) {
  if (height <= 0) return nothing;
  const x = at * STEP + (STEP - BAR) / 2;
  return svg`<rect class=${sign} x=${x} y=${y} width=${BAR} height=${height} />`;
}

export const standingChartStyle = css`
  .standing {
    display: block;
    width: 100%;
  }
  .standing .cooperation {
    fill: color-mix(in srgb, var(--cooperation) 55%, transparent);
  }
  .standing .friction {
    fill: color-mix(in srgb, var(--friction) 55%, transparent);
  }
  .standing .marked {
    fill: var(--raised);
  }
  .standing .middle {
    stroke: var(--ink-3);
    vector-effect: non-scaling-stroke;
  }
  .standing .net {
    fill: none;
    stroke: var(--ink);
    stroke-width: 1.5;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
`;
