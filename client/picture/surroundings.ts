import type { Palette } from "../graph/style.ts";
import { legendRows, placeItem, SMALL, type Explained } from "./legend.ts";
import { baseline } from "./map-texts.ts";
import type { Picture, Words } from "./picture.ts";
import { cutToWidth, wrapToWidth } from "./text-width.ts";

/** What is written around the map; an empty text is left out. */
export interface Surroundings {
  title: string;
  /** The time that is looked at and how much is shown, in words */
  when: string;
  legend: boolean;
  sources: string;
}

const MARGIN = 20;
const TITLE = { size: 17, line: 24, weight: 600 };
const LEGEND_LINE = 24;
const MOST_SOURCE_LINES = 3;
const MOST_CAPTION_LINES = 3;

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
  const heading = title === "" ? [] : [cutToWidth(title, TITLE.weight, TITLE.size, most)];
  const about = wrapToWidth(when, SMALL.weight, SMALL.size, { most, lines: MOST_CAPTION_LINES });
  for (const [lines, type, colour] of [
    [heading, TITLE, palette.ink],
    [about, SMALL, palette.inkSoft],
  ] as const)
    for (const line of lines) {
      if (top === 0) top = 12;
      write(line, top + type.line / 2, type, colour);
      top += type.line;
    }
  const wrapped = wrapToWidth(sources, SMALL.weight, SMALL.size, {
    most,
    lines: MOST_SOURCE_LINES,
  });
  const rows = legend ? legendRows(explained, palette, { left: MARGIN, most }) : [];
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
