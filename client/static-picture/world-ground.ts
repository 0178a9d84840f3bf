import { msg } from "../../domain/message.ts";
import type { Palette } from "../model/graph/style.ts";
import type { Line, Outlines } from "../model/world/outlines.ts";
import { unplacedBox, type UnplacedBox } from "../model/world/unplaced-box.ts";
import type { Framing } from "./framing.ts";
import type { DrawnDisc } from "./map-marks.ts";
import type { Ground, Room, Words } from "./picture.ts";

/** px beside the edges of the room. */
const BESIDE = 8;

/** Returns the ground of a world map as it lies in a picture; what lies outside is left out. */
export function groundOf(
  outlines: Outlines,
  discs: readonly DrawnDisc[],
  { left, top, scale }: Framing,
  room: Room,
): Ground {
  const { land, borders } = outlines;
  const laid = (lines: readonly Line[]) =>
    lines
      .map((line) => line.map((value, k) => (k % 2 === 0 ? left : top) + scale * value))
      .filter((line) => isSeen(line, room));
  return { land: laid(land), borders: laid(borders), box: boxOf(outlines, discs) };
}

function boxOf(outlines: Outlines, discs: readonly DrawnDisc[]): UnplacedBox | null {
  const byId = new Map(discs.map((disc) => [disc.id, disc]));
  return unplacedBox(outlines, (actor) => byId.get(actor));
}

function isSeen(line: Line, { top, width, height }: Room): boolean {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [k, value] of line.entries())
    if (k % 2 === 0) [west, east] = [Math.min(west, value), Math.max(east, value)];
    else [north, south] = [Math.min(north, value), Math.max(south, value)];
  return east > 0 && west < width && south > top && north < top + height;
}

/** Returns what is said of the ground: which actors have no place, and whose the outlines are. */
export function groundWords(
  outlines: Outlines,
  discs: readonly DrawnDisc[],
  { top, height }: Room,
  { inkSoft: colour }: Palette,
): Words[] {
  const words = { weight: 400, colour, opacity: 1, anchor: "start", halo: true } as const;
  const box = boxOf(outlines, discs);
  return [
    ...(box
      ? [{ ...words, ...box.words, text: msg("No place known"), size: 13, weight: 600 }]
      : []),
    {
      ...words,
      x: BESIDE,
      y: top + height - BESIDE,
      text: msg("Outlines: Natural Earth"),
      size: 11,
    },
  ];
}
