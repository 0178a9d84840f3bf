import { nothing, svg, type TemplateResult } from "lit";
import type { WindowCamps } from "../../../domain/analysis/camps-over-time/camps-over-time.ts";
import { msg, plural } from "../../../domain/message.ts";
import { campLetter, campName } from "../../model/camps/camp-letters.ts";
import { UNSURE } from "./unsure.ts";
import { barWidth, ribbonOf, type Flow, type Ribbon } from "./ribbon-layout.ts";
import { windowName } from "../../model/camps/window-name.ts";

const LEAST_LETTER = 9;

/**
 * Returns camps over windows as a ribbon, with the line of one actor through it.
 * @param step width of a window, px
 * @param height px
 */
export function ribbonFigure(
  windows: readonly WindowCamps[],
  step: number,
  height: number,
  actor: string | null,
): TemplateResult {
  const ribbon = ribbonOf(windows, step, height);
  return svg`
    ${ribbon.flows.map(
      (
        flow,
      ) => svg`<path class="flow camp-${flow.to} ${flow.from === flow.to ? "" : "moved"}" d=${flowPath(flow)}>
      <title>${flowWords(flow)}</title>
    </path>`,
    )}
    ${ribbon.columns.map(({ x, segments }, at) =>
      segments.map(({ camp, count, y, height: tall }) =>
        count === 0
          ? nothing
          : svg`<rect class="segment camp-${camp}" x=${x} y=${y.toFixed(2)} width=${barWidth(ribbon)} height=${tall.toFixed(2)}>
              <title>${nameOfWindow(windows, at)}: ${campName(camp)}, ${plural(count, { one: "# actor", other: "# actors" })}</title>
            </rect>`,
      ),
    )}
    ${letters(ribbon)} ${actor === null ? nothing : actorLine(windows, ribbon, actor)}
  `;
}

const nameOfWindow = (windows: readonly WindowCamps[], at: number): string => {
  const found = windows[at];
  return found ? windowName(found.window) : "";
};

function flowWords({ from, to, count }: Flow): string {
  const actors = plural(count, { one: "# actor", other: "# actors" });
  return from === to
    ? msg(`${actors} stay in ${campName(from)}`)
    : msg(`${actors} from ${campName(from)} to ${campName(to)}`);
}

function flowPath({ x: [left, right], y: [from, to], height }: Flow): string {
  const middle = (left + right) / 2;
  const [a, b, c, d] = [from, to, to + height, from + height].map((y) => y.toFixed(2));
  return `M${left} ${a}C${middle} ${a} ${middle} ${b} ${right} ${b}V${c}C${middle} ${c} ${middle} ${d} ${left} ${d}Z`;
}

/** The letter of each camp in the first and in the last column. */
function letters({ columns, step }: Ribbon) {
  const ends = [columns[0], columns.at(-1)].filter((column) => column !== undefined);
  return ends.flatMap(({ x, segments }) =>
    segments.map(({ camp, y, height }) =>
      height < LEAST_LETTER
        ? nothing
        : svg`<text class="letter-text" x=${x + barWidth({ step }) / 2} y=${y + height / 2} text-anchor="middle" dominant-baseline="central">${campLetter(camp)}</text>`,
    ),
  );
}

/** A line from window to window; a hollow point says that the side is not sure. */
function actorLine(windows: readonly WindowCamps[], ribbon: Ribbon, actor: string) {
  const points = windows.flatMap(({ camp, share }, at) => {
    const side = camp.get(actor);
    const column = ribbon.columns[at];
    const segment = side === undefined ? undefined : column?.segments[side];
    if (!column || !segment) return [];
    const sure = (share.get(actor) ?? 0) >= UNSURE;
    return [{ at, x: column.x + barWidth(ribbon) / 2, y: segment.y + segment.height / 2, sure }];
  });
  const path = points
    .map(({ at, x, y }, i) => `${points[i - 1]?.at === at - 1 ? "L" : "M"}${x} ${y.toFixed(2)}`)
    .join("");
  return svg`
    <path class="actor-line" d=${path} />
    ${points.map(({ x, y, sure }) => svg`<circle class="actor-point ${sure ? "" : "unsure"}" cx=${x} cy=${y.toFixed(2)} r="3.5" />`)}
  `;
}
