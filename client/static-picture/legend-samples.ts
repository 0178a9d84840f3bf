import { groupStyle } from "../model/graph/actor-groups.ts";
import type { Place } from "../model/layout/pins.ts";
import { rampColour } from "../model/graph/measure-colour.ts";
import { themeOf, type Dash, type Mark, type Palette } from "../model/graph/style.ts";
import { changeMark } from "./change-mark.ts";
import { dashOf } from "./dash.ts";
import { baseline, pillOf } from "./map-texts.ts";
import type { Curve, Picture, Pill } from "./picture.ts";

/** Width of a sample, px. */
export const SAMPLE_WIDTH = 26;

/** A line, a pill, two discs, strokes in colours, or the mark of a contradiction. */
export type Sample =
  | LineSample
  | { pill: string; colour: string }
  | "sizes"
  | { colours: readonly string[] }
  | "contradiction";

/** The samples of a legend. */
export type Samples = Pick<Picture, "samples" | "samplePills"> & {
  sampleContradictions: Place[];
};

interface LineSample {
  colour: string;
  dash: Dash;
  width: number;
  opacity: number;
  /** The change between two times */
  mark?: Mark | null;
  /** It stops short of the drawn discs at both ends */
  short?: boolean;
}

/** Draws a sample about a height into the surroundings of the map; x is its left edge. */
export function drawSample(
  sample: Sample,
  { x, y }: Place,
  { samples, samplePills, sampleContradictions }: Samples,
  palette: Palette,
): void {
  if (sample === "contradiction") sampleContradictions.push({ x: x + SAMPLE_WIDTH / 2, y });
  else if (sample === "sizes") samples.push(...sampleDiscs(x, y, palette));
  else if ("pill" in sample) samplePills.push(samplePill(sample, x, y));
  else if ("colours" in sample) samples.push(...sampleStrokes(sample.colours, x, y));
  else samples.push(...sampleLines(sample, x, y));
}

/** Returns three colours of a range, or those of the first groups. */
export function coloursOf(groups: number, palette: Palette): string[] {
  const theme = themeOf(palette);
  if (groups === 0) return [0, 0.5, 1].map((share) => rampColour(theme, share));
  return Array.from(
    { length: Math.min(3, groups) },
    (_, place) => groupStyle(place).colours[theme === "dark" ? 1 : 0],
  );
}

const PLAIN = { arc: null, opacity: 1, dash: null, hollow: false, head: null } as const;

function sampleStrokes(colours: readonly string[], x: number, y: number): Curve[] {
  const length = SAMPLE_WIDTH / colours.length;
  return colours.map((colour, i) => {
    const [x0, x1] = [x + i * length, x + (i + 1) * length];
    return { ...PLAIN, x0, y0: y, cx: (x0 + x1) / 2, cy: y, x1, y1: y, width: 7, colour };
  });
}

/** Draws a small and a large circle, each of two halves. */
function sampleDiscs(x: number, y: number, { inkSoft: colour }: Palette): Curve[] {
  const circle = (middle: number, radius: number): Curve[] =>
    [0, Math.PI].map((from) => {
      const [x0, x1] = [middle + radius * Math.cos(from), middle - radius * Math.cos(from)];
      const arc = { x: middle, y, radius, from, to: from + Math.PI };
      return { ...PLAIN, x0, y0: y, cx: middle, cy: y, x1, y1: y, width: 1.5, colour, arc };
    });
  return [...circle(x + 4, 3), ...circle(x + 17, 8)];
}

function samplePill(
  { pill: text, colour }: { pill: string; colour: string },
  x: number,
  y: number,
): Pill {
  const box = { left: x, right: x + SAMPLE_WIDTH, top: y - 9, bottom: y + 9 };
  const middle = { x: x + SAMPLE_WIDTH / 2, y: baseline(y, 11), anchor: "middle" } as const;
  const type = { size: 11, weight: 600, colour, opacity: 1, halo: false };
  return pillOf({ text, ...middle, ...type }, box);
}

function sampleLines(sample: LineSample, x: number, y: number): Curve[] {
  const { dash, short = false, mark = null, ...look } = sample;
  const curve = (x0: number, y0: number, x1: number, y1: number): Curve => ({
    ...{ x0, y0, cx: (x0 + x1) / 2, cy: (y0 + y1) / 2, x1, y1 },
    arc: null,
    ...look,
    dash: dashOf(dash, look.width),
    hollow: mark === "hollow",
    head: null,
  });
  const end = x + SAMPLE_WIDTH;
  const line = curve(x, y, end, y);
  const below = changeMark(line, mark);
  if (!short) return below ? [below, line] : [line];
  // The rims of two discs, and a line that does not reach them.
  const rim = (at: number): Curve => ({ ...curve(at, y - 5, at, y + 5), opacity: 1 });
  return [rim(x + 1), curve(x + 7, y, end - 7, y), rim(end - 1)];
}
