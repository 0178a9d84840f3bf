import type { Curve, Pill, Picture, Words } from "./picture.ts";
import { baseline, pillOf } from "./map-texts.ts";
import { cutToWidth, textWidth, wrapToWidth } from "./text-width.ts";
import { CHANGES, DASHES, signColour, type Dash, type Palette } from "../graph/style.ts";
import type { Change } from "../graph/compare.ts";
import { dashOf } from "./dash.ts";

/** What is written around the map; an empty text is left out. */
export interface Surroundings {
  title: string;
  /** The time that is looked at, in words */
  when: string;
  legend: boolean;
  sources: string;
}

/** What a legend has to explain. */
export interface Explained {
  signs: readonly (-1 | 0 | 1)[];
  /** Some edges bundle several relations */
  counts: boolean;
  /** Some edges are pale: what did not, or not yet, occur */
  unfirm: boolean;
  changes: readonly Change[];
}

const MARGIN = 20;
const TITLE = { size: 17, line: 24, weight: 600 };
const SMALL = { size: 12, line: 17, weight: 500 };
const SAMPLE = 26;
const LEGEND_LINE = 24;
const MOST_SOURCE_LINES = 3;

const SIGN_WORDS = { "1": "Cooperation", "-1": "Friction", "0": "Neutral or mixed" };
const CHANGE_WORDS: Record<Change, string> = {
  new: "New",
  gone: "Gone",
  kept: "Kept",
  flipped: "Changed sign",
};

type Size = Pick<Picture, "width" | "height">;
type Around = Pick<Picture, "samples" | "lines" | "samplePills" | "room">;

/** Writes title and date above the map, legend and sources below it; the map has what is left. */
export function surround(
  size: Size,
  { title, when, legend, sources }: Surroundings,
  explained: Explained,
  palette: Palette,
): Around {
  const around: Around = { samples: [], lines: [], samplePills: [], room: { top: 0, ...size } };
  const most = size.width - 2 * MARGIN;
  const write = (text: string, y: number, type: typeof TITLE, colour: string): void => {
    const { size: px, weight } = type;
    const words = { text, size: px, weight, colour, opacity: 1, anchor: "start", halo: false };
    around.lines.push({ ...(words as Omit<Words, "x" | "y">), x: MARGIN, y: baseline(y, px) });
  };
  let top = 0;
  for (const [text, type, colour] of [
    [title, TITLE, palette.ink],
    [when, SMALL, palette.inkSoft],
  ] as const) {
    if (text === "") continue;
    if (top === 0) top = 12;
    write(cutToWidth(text, type.weight, type.size, most), top + type.line / 2, type, colour);
    top += type.line;
  }
  const wrapped = wrapToWidth(sources, SMALL.weight, SMALL.size, {
    most,
    lines: MOST_SOURCE_LINES,
  });
  const rows = legend ? legendRows(explained, palette, most) : [];
  const below = rows.length * LEGEND_LINE + wrapped.length * SMALL.line;
  let y = size.height - (below > 0 ? below + 12 : 0);
  around.room = { top, width: size.width, height: Math.max(1, y - top) };
  for (const row of rows) {
    for (const item of row) placeItem(item, y + LEGEND_LINE / 2, around, palette);
    y += LEGEND_LINE;
  }
  for (const line of wrapped) {
    write(line, y + SMALL.line / 2, SMALL, palette.inkSoft);
    y += SMALL.line;
  }
  return around;
}

interface Item {
  x: number;
  text: string;
  sample: { colour: string; dash: Dash; width: number; opacity: number } | { count: string };
}

function legendRows(explained: Explained, palette: Palette, most: number): Item[][] {
  const { signs, changes } = explained;
  const items: Omit<Item, "x">[] = signs.map((sign) => ({
    text: SIGN_WORDS[sign],
    sample: {
      colour: signColour(palette, sign),
      dash: changes.length > 0 ? "solid" : DASHES[sign],
      width: 3,
      opacity: 1,
    },
  }));
  for (const change of changes) {
    const { dash, least, tone } = CHANGES[change];
    const sample = { colour: palette.inkSoft, dash, width: least, opacity: tone };
    items.push({ text: CHANGE_WORDS[change], sample });
  }
  if (explained.unfirm)
    items.push({
      text: "Alleged, planned or denied",
      sample: { colour: palette.inkSoft, dash: "solid", width: 1, opacity: 0.45 },
    });
  if (explained.counts)
    items.push({ text: "Number of relations in one line", sample: { count: "+3" } });
  const rows: Item[][] = [];
  let x = most;
  for (const item of items) {
    const width = SAMPLE + 6 + textWidth(item.text, SMALL.weight, SMALL.size) + 18;
    if (x + width - 18 > MARGIN + most || rows.length === 0) {
      rows.push([]);
      x = MARGIN;
    }
    rows.at(-1)!.push({ ...item, x });
    x += width;
  }
  return rows;
}

function placeItem({ x, text, sample }: Item, y: number, around: Around, palette: Palette): void {
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
  if ("count" in sample) around.samplePills.push(samplePill(sample.count, x, y, palette));
  else around.samples.push(sampleLine(sample, x, y));
}

function samplePill(text: string, x: number, y: number, palette: Palette): Pill {
  const box = { left: x, right: x + SAMPLE, top: y - 9, bottom: y + 9 };
  const middle = { x: x + SAMPLE / 2, y: baseline(y, 11), anchor: "middle" } as const;
  const type = { size: 11, weight: 600, colour: palette.inkSoft, opacity: 1, halo: false };
  return pillOf({ text, ...middle, ...type }, box);
}

function sampleLine(
  { dash, ...look }: { colour: string; dash: Dash; width: number; opacity: number },
  x: number,
  y: number,
): Curve {
  const ends = { x0: x, y0: y, cx: x + SAMPLE / 2, cy: y, x1: x + SAMPLE, y1: y };
  return {
    ...ends,
    ...look,
    dash: dashOf(dash, look.width),
    hollow: dash === "double",
    head: null,
  };
}
