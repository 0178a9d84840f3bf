import { msg } from "../../domain/message.ts";
import { type Sign, nameOfSign, SIGN_LABELS } from "../../domain/sign.ts";
import type { ActorGroups } from "../model/graph/actor-groups.ts";
import { groupRing } from "../model/graph/disc-rings.ts";
import {
  CHANGES,
  DASHES,
  signColour,
  themeOf,
  UNDATED,
  type Palette,
  type Theme,
} from "../model/graph/style.ts";
import { numberText } from "../../domain/number-text.ts";
import { CHANGE_ORDER, type Change } from "../model/graph/compare.ts";
import {
  coloursOf,
  drawSample,
  SAMPLE_WIDTH,
  type Sample,
  type Samples,
} from "./legend-samples.ts";
import { contradictionText, groupText } from "./group-words.ts";
import { baseline } from "./map-texts.ts";
import type { MeasureKey } from "./picture-measures.ts";
import type { Picture, Words } from "./picture.ts";
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
  /** Camps, and lines that contradict them; null: none are marked */
  groups: ActorGroups | null;
}

/** Font sizes of legend, time and sources, in px. */
export const SMALL = { size: 12, line: 17, weight: 500 };

const CHANGE_WORDS: Record<Change, string> = {
  new: msg("New"),
  gone: msg("Gone"),
  kept: msg("Kept"),
  flipped: msg("Flipped"),
};

/** One entry of a legend: a sample, and its meaning. */
export interface LegendItem {
  /** Left edge of its sample, px */
  x: number;
  text: string;
  sample: Sample;
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
    items.push({
      text: msg("Number of relations in one line"),
      sample: { pill: "+3", colour: palette.inkSoft },
    });
  for (const { as, text, groups } of explained.measures)
    items.push({ text, sample: as === "size" ? "sizes" : { colours: coloursOf(groups, palette) } });
  items.push(...groupItems(explained.groups, themeOf(palette)));
  let row: LegendItem[] = [];
  const rows = [row];
  let x = left;
  for (const item of items) {
    const width = SAMPLE_WIDTH + 6 + textWidth(item.text, SMALL.weight, SMALL.size) + 18;
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

function groupItems(marked: ActorGroups | null, theme: Theme): Omit<LegendItem, "x">[] {
  if (!marked) return [];
  const rings = marked.groups.map((group, place) => ({
    text: groupText(group),
    sample: { pill: group.letter, colour: groupRing(place, group.letter, theme).colour },
  }));
  return [...rings, { text: contradictionText(marked), sample: "contradiction" }];
}

/** Draws an entry about the height y, px, into the surroundings of the map. */
export function placeItem(
  { x, text, sample }: LegendItem,
  y: number,
  around: Pick<Picture, "lines"> & Samples,
  palette: Palette,
): void {
  const words: Words = {
    x: x + SAMPLE_WIDTH + 6,
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
  drawSample(sample, { x, y }, around, palette);
}
