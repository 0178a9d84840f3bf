import { msg } from "../../domain/message.ts";
import { creditText, foldedCredit, type Credit } from "../model/credit/credit.ts";
import { addressText } from "../model/credit/shown-address.ts";
import type { Palette } from "../model/graph/style.ts";
import { legendRows, placeItem, SMALL, type Explained } from "./legend.ts";
import type { Samples } from "./legend-samples.ts";
import { baseline } from "./map-texts.ts";
import type { Picture, Words } from "./picture.ts";
import { cutToWidth, textWidth, wrapToWidth } from "./text-width.ts";

/** The texts around the map. */
export interface Surroundings {
  /** Above the map; "": the subject of the view begins the next line instead */
  title: string;
  /** The subject of the view */
  subject: string;
  /** The time that is looked at, in words */
  when: string;
  /** The counts of the view, in words */
  counts: string;
  /** The legend is drawn and the credit written in full; otherwise it is one line, never less */
  legend: boolean;
  /** Its sources; null: none is known */
  credit: Credit | null;
  /** Address of the full view; "": there is none */
  link: string;
}

const MARGIN = 20;
const TITLE = { size: 17, line: 24, weight: 600 };
const LEGEND_LINE = 24;
/**
 * An address that takes more lines than this helps nobody: the server's own address replaces it.
 */
const MOST_LINK_LINES = 2;
/** The share of a picture's height that the map keeps; the picture grows beyond that. */
const LEAST_MAP = 0.25;

type Size = Pick<Picture, "width" | "height">;
type Around = Pick<Picture, "lines" | "room" | "height"> & Samples;
type Line = { text: string; href?: string };

/**
 * Writes title and date above the map, legend and sources below it; the map has the rest. A
 * picture whose texts leave it too little is higher than was asked for: no text is cut.
 */
export function surround(
  size: Size,
  { title, subject, when, counts, legend, credit, link }: Surroundings,
  explained: Explained,
  palette: Palette,
): Around {
  const around: Omit<Around, "room" | "height"> = {
    samples: [],
    lines: [],
    samplePills: [],
    sampleContradictions: [],
  };
  const most = size.width - 2 * MARGIN;
  const write = ({ text, href }: Line, y: number, type: typeof TITLE, colour: string): void => {
    const { size: px, weight } = type;
    const words: Omit<Words, "x" | "y"> = {
      ...{ text, size: px, weight, colour, opacity: 1, anchor: "start", halo: false },
      ...(href ? { href } : {}),
    };
    around.lines.push({ ...words, x: MARGIN, y: baseline(y, px) });
  };
  let top = 0;
  const time = [title === "" && subject, when].filter(Boolean).join(" · ");
  const caption = [time, counts].filter(Boolean).join(" · ");
  const above = [
    [wrapToWidth(title, TITLE.weight, TITLE.size, most), TITLE, palette.ink],
    [legend ? small(caption, most) : [], SMALL, palette.inkSoft],
  ] as const;
  for (const [lines, type, colour] of above)
    for (const text of lines) {
      if (top === 0) top = 12;
      write({ text }, top + type.line / 2, type, colour);
      top += type.line;
    }
  const below: Line[] = legend
    ? [
        ...(credit ? small(creditText(credit), most).map((text) => ({ text })) : []),
        ...linkLines(link, most),
      ]
    : oneLine(time, credit, link, most);
  const rows = legend ? legendRows(explained, palette, { left: MARGIN, most }) : [];
  const needed = rows.length * LEGEND_LINE + below.length * SMALL.line;
  const foot = needed > 0 ? needed + 12 : 0;
  const height = Math.max(size.height, Math.ceil(top + LEAST_MAP * size.height + foot));
  let y = height - foot;
  const room = { top, width: size.width, height: Math.max(1, y - top) };
  for (const row of rows) {
    for (const item of row) placeItem(item, y + LEGEND_LINE / 2, around, palette);
    y += LEGEND_LINE;
  }
  for (const line of below) {
    write(line, y + SMALL.line / 2, SMALL, palette.inkSoft);
    y += SMALL.line;
  }
  return { ...around, room, height };
}

const small = (text: string, most: number): string[] =>
  wrapToWidth(text, SMALL.weight, SMALL.size, most);

function linkLines(link: string, most: number): Line[] {
  if (link === "") return [];
  const whole = small(msg(`Full view: ${addressText(link)}`), most);
  const lines =
    whole.length <= MOST_LINK_LINES
      ? whole
      : small(msg(`Full view: ${addressText(homeOf(link))}`), most);
  return lines.map((text) => ({ text, href: link }));
}

const homeOf = (link: string): string => link.replace(/[?#].*$/s, "");

/**
 * Returns the least that a picture says: date, sources, licence and address in one line, the date
 * cut if it must be.
 */
function oneLine(time: string, credit: Credit | null, link: string, most: number): Line[] {
  const tail = [credit ? foldedCredit(credit) : "", link && addressText(homeOf(link))]
    .filter(Boolean)
    .join(" · ");
  const between = time && tail ? " · " : "";
  const left = most - textWidth(between + tail, SMALL.weight, SMALL.size);
  const head = cutToWidth(time, SMALL.weight, SMALL.size, left);
  const text = head === "" ? tail : head + between + tail;
  return text === "" ? [] : [{ text, ...(link ? { href: link } : {}) }];
}
