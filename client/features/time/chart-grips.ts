import { svg, type SVGTemplateResult } from "lit";
import { unitOf } from "../../../domain/dates/calendar.ts";
import { msg } from "../../../domain/message.ts";
import type { Scale } from "../../model/time/axis.ts";
import { endsOf, type Moment } from "../../model/time/moment.ts";
import type { Month } from "../../model/time/month.ts";
import { gripsOf, type Grip } from "./move.ts";
import { longDate } from "../../model/time/words.ts";
import { elementAt } from "../../model/at.ts";

/** Room above the bars for the flags, CSS px. */
export const FLAG = 24;
const NAMES: Record<Grip, string> = {
  at: msg("As of"),
  start: msg("From"),
  end: msg("To"),
  whole: msg("Window"),
};
const COMPARED: Partial<Record<Grip, string>> = { start: msg("Before"), end: msg("After") };

// Inter at 12 px, weight 600: near enough for a flag that has room to spare.
const flagWidth = (text: string): number => 18 + text.length * 6.7;

/**
 * Returns the dates of a moment in words, one for each of its grips, as precise as they were given.
 */
export function gripWords(moment: Moment): string[] {
  const dates = moment?.kind === "instant" ? [moment.at] : (endsOf(moment) ?? []);
  return dates.map(longDate);
}

/**
 * Returns the x of a grip's line: the middle of its month or year, or the outer edge of a window.
 */
function lineOf(moment: Moment, grip: Grip, month: Month, { x, step }: Scale): number {
  if (moment?.kind !== "window") {
    const date = moment?.kind === "instant" ? moment.at : "";
    return x(month) + (date !== "" && unitOf(date) === "year" ? 6 : 0.5) * step;
  }
  return grip === "start" ? x(month) : x(month) + step;
}

interface GripParts {
  moment: Moment;
  scale: Scale;
  height: number;
  /** True if there is room for the flags with the dates */
  flags: boolean;
  pressed: (event: KeyboardEvent, grip: Grip, month: Month) => void;
}

/** Returns the handles of the time that is looked at, and the shade of a window between them. */
export function chartGrips({
  moment,
  scale,
  height,
  flags,
  pressed,
}: GripParts): SVGTemplateResult[] {
  const grips = gripsOf(moment).map(({ grip, month }) => ({
    grip,
    month,
    x: lineOf(moment, grip, month, scale),
  }));
  const [start, end] = grips;
  const shade =
    start && end && moment?.kind === "window"
      ? [
          svg`<rect class="shade" data-grip="whole" x=${start.x} y=${flags ? FLAG : 0}
            width=${Math.max(0, end.x - start.x)} height=${height - (flags ? FLAG : 0)} />`,
        ]
      : [];
  const words = gripWords(moment);
  const places = flagPlaces(
    grips.map(({ x }, i) => ({ x, width: flagWidth(words[i] ?? "") })),
    scale.width,
  );
  return [
    ...shade,
    ...grips.map(({ grip, month, x }, i) => {
      const text = words[i] ?? "";
      const name = (moment?.kind === "compare" && COMPARED[grip]) || NAMES[grip];
      const { left, width } = elementAt(places, i);
      return svg`
        <g class="grip" data-grip=${grip} role="slider" tabindex="0"
          aria-label=${name} aria-valuetext=${text} aria-valuenow=${month}
          aria-valuemin=${scale.range.first} aria-valuemax=${scale.range.last}
          @keydown=${(event: KeyboardEvent) => pressed(event, grip, month)}>
          <rect class="reach" x=${x - 14} y="0" width="28" height=${height} />
          <line class=${moment?.kind === "compare" && grip === "start" ? "dashed" : ""}
            x1=${x} x2=${x} y1=${flags ? FLAG - 4 : 0} y2=${height} />
          ${
            flags
              ? svg`<rect class="flag" x=${left} y="0" width=${width} height="21" rx="10.5" />
                <text class="date" x=${left + width / 2} y="15">${text}</text>`
              : svg`<circle class="flag" cx=${x} cy=${height / 2} r="8" />`
          }
        </g>`;
    }),
  ];
}

/** Flags over their lines, inside the chart, and beside each other where they would overlap. */
export function flagPlaces(
  flags: readonly { x: number; width: number }[],
  width: number,
): { left: number; width: number }[] {
  const inside = (left: number, own: number) => Math.max(0, Math.min(width - own, left));
  const places = flags.map(({ x, width: own }) => ({ left: inside(x - own / 2, own), width: own }));
  const [first, second] = places;
  if (!first || !second) return places;
  const overlap = first.left + first.width + 4 - second.left;
  if (overlap <= 0) return places;
  const back = Math.min(first.left, overlap / 2);
  const right = inside(second.left + overlap - back, second.width);
  return [
    { ...first, left: inside(right - 4 - first.width, first.width) },
    { ...second, left: right },
  ];
}
