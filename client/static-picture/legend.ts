import { msg } from "../../domain/message.ts";
import { type Sign, nameOfSign, SIGN_LABELS } from "../../domain/sign.ts";
import {
  CHANGES,
  DASHES,
  signColour,
  themeOf,
  UNDATED,
  type Dash,
  type Mark,
  type Palette,
} from "../model/graph/style.ts";
import { numberText } from "../../domain/number-text.ts";
import { changeMark } from "./change-mark.ts";
import { CHANGE_ORDER, type Change } from "../model/graph/compare.ts";
import { dashOf } from "./dash.ts";
import { groupStyle } from "../model/graph/actor-groups.ts";
import { rampColour } from "../model/graph/measure-colour.ts";
import { baseline, pillOf } from "./map-texts.ts";
import type { MeasureKey } from "./picture-measures.ts";
import type { Curve, Picture, Pill, Words } from "./picture.ts";
import { textWidth } from "./text-width.ts";

/** The things that a legend has to explain. */
export interface Explained {
  signs: readonly Sign[];
  /** Some edges bundle several relations */
  counts: boolean;
  /** Some edges are pale: relations that did not, or not yet, occur */
  unfirm: boolean;
  /** Undated relations are drawn although a time is chosen */
  undated: boolean;
  /** Number of lines with each change; null: no two times are compared */
  changes: Readonly<Record<Change, number>> | null;
  /** Measures that size or colour discs */
  measures: readonly MeasureKey[];
}

/** Font sizes of legend, time and sources, in px. */
export const SMALL = { size: 12, line: 17, weight: 500 };

const SAMPLE = 26;

const CHANGE_WORDS: Record<Change, string> = {
  new: msg("New"),
  gone: msg("Gone"),
  kept: msg("Kept"),
  flipped: msg("Flipped"),
};

type Samples = Pick<Picture, "samples" | "lines" | "samplePills">;

/** One entry of a legend: a sample, and its meaning. */
export interface LegendItem {
  /** Left edge of its sample, px */
  x: number;
  text: string;
  /** A line, the pill of a count, two discs, or strokes in these colours */
  sample: LineSample | { count: string } | "sizes" | { colours: readonly string[] };
}

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

/**
 * Returns the entries of a legend, in as many rows as it takes.
 * @param room where rows begin and how wide they may be, px
 */
export function legendRows(
  explained: Explained,
  palette: Palette,
  { left, most }: { left: number; most: number },
): LegendItem[][] {
  const { signs, changes } = explained;
  const items: Omit<LegendItem, "x">[] = signs.map((sign) => ({
    text: SIGN_LABELS[nameOfSign(sign)],
    sample: {
      colour: signColour(palette, sign),
      dash: DASHES[sign],
      width: 3,
      opacity: 1,
    },
  }));
  for (const change of CHANGE_ORDER) {
    const n = changes?.[change] ?? 0;
    if (n === 0) continue;
    const { mark, least, tone } = CHANGES[change];
    const line = { colour: palette.inkSoft, dash: "solid", width: least, opacity: tone } as const;
    items.push({ text: `${CHANGE_WORDS[change]} (${numberText(n)})`, sample: { ...line, mark } });
  }
  if (explained.unfirm)
    items.push({
      text: msg("Alleged, planned or denied"),
      sample: { colour: palette.inkSoft, dash: "solid", width: 1, opacity: 0.45 },
    });
  if (explained.undated)
    items.push({
      text: msg("Undated"),
      sample: {
        colour: palette.inkSoft,
        dash: "solid",
        width: 2,
        opacity: UNDATED,
        short: true,
      },
    });
  if (explained.counts)
    items.push({ text: msg("Number of relations in one line"), sample: { count: "+3" } });
  for (const { as, text, groups } of explained.measures)
    items.push({ text, sample: as === "size" ? "sizes" : { colours: coloursOf(groups, palette) } });
  let row: LegendItem[] = [];
  const rows = [row];
  let x = left;
  for (const item of items) {
    const width = SAMPLE + 6 + textWidth(item.text, SMALL.weight, SMALL.size) + 18;
    if (x + width - 18 > left + most && row.length > 0) {
      row = [];
      rows.push(row);
      x = left;
    }
    row.push({ ...item, x });
    x += width;
  }
  return rows;
}

/** Draws an entry about the height y, px, into the surroundings of the map. */
export function placeItem(
  { x, text, sample }: LegendItem,
  y: number,
  around: Samples,
  palette: Palette,
): void {
  const words: Words = {
    x: x + SAMPLE + 6,
    y: baseline(y, SMALL.size),
    text,
    size: SMALL.size,
    weight: SMALL.weight,
    colour: palette.ink,
    opacity: 1,
    anchor: "start",
    halo: false,
  };
  around.lines.push(words);
  if (sample === "sizes") around.samples.push(...sampleDiscs(x, y, palette));
  else if ("count" in sample) around.samplePills.push(samplePill(sample.count, x, y, palette));
  else if ("colours" in sample) around.samples.push(...sampleStrokes(sample.colours, x, y));
  else around.samples.push(...sampleLines(sample, x, y));
}

/** Returns three colours of a range, or those of the first groups. */
function coloursOf(groups: number, palette: Palette): string[] {
  const theme = themeOf(palette);
  if (groups === 0) return [0, 0.5, 1].map((share) => rampColour(theme, share));
  return Array.from(
    { length: Math.min(3, groups) },
    (_, place) => groupStyle(place).colours[theme === "dark" ? 1 : 0],
  );
}

const PLAIN = { arc: null, opacity: 1, dash: null, hollow: false, head: null } as const;

function sampleStrokes(colours: readonly string[], x: number, y: number): Curve[] {
  const length = SAMPLE / colours.length;
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

function samplePill(text: string, x: number, y: number, palette: Palette): Pill {
  const box = { left: x, right: x + SAMPLE, top: y - 9, bottom: y + 9 };
  const middle = { x: x + SAMPLE / 2, y: baseline(y, 11), anchor: "middle" } as const;
  const type = { size: 11, weight: 600, colour: palette.inkSoft, opacity: 1, halo: false };
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
  const end = x + SAMPLE;
  const line = curve(x, y, end, y);
  const below = changeMark(line, mark);
  if (!short) return below ? [below, line] : [line];
  // The rims of two discs, and a line that does not reach them.
  const rim = (at: number): Curve => ({ ...curve(at, y - 5, at, y + 5), opacity: 1 });
  return [rim(x + 1), curve(x + 7, y, end - 7, y), rim(end - 1)];
}
