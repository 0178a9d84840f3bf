import { insideOf, boxAround, placesAround, type Box, type TakenRoom } from "./taken-room.ts";
import { LINE_HEIGHT, type WidthOf } from "./text-size.ts";

const BOLD_FROM = 20;
// A name of a disc that is hardly there is not written.
const LEAST_PRESENCE = 0.25;

/** A disc beside which its name wants to be written; px on screen. */
export interface NamedDisc {
  id: string;
  lines: readonly string[];
  x: number;
  y: number;
  radius: number;
  /** Radius at full size, the measure of its importance */
  size: number;
  /** Its opacity, 0 … 1 */
  presence: number;
  ringed: boolean;
  lit: boolean;
}

export interface PlacedName {
  disc: NamedDisc;
  box: Box;
  weight: number;
}

/**
 * Returns the places of names beside their discs, ringed ones and those in focus first, then the
 * larger; a name that finds no room is left out. In a crowd the name of a larger disc is written
 * over smaller ones, for it must not be lost while smaller discs keep theirs. Discs and names are
 * taken from `taken`; `width` is that of the screen.
 */
export function placeNames(
  discs: readonly NamedDisc[],
  taken: TakenRoom,
  width: number,
  widthOf: WidthOf,
): PlacedName[] {
  const present = discs.filter(({ presence }) => presence >= LEAST_PRESENCE);
  for (const { x, y, radius, size } of present)
    taken.take(boxAround(x, y, 1.8 * radius, 1.8 * radius), size);
  const first = (disc: NamedDisc): number => (disc.ringed ? 2 : disc.lit ? 1 : 0);
  present.sort((a, b) => first(b) - first(a) || b.presence - a.presence || b.size - a.size);
  const placed: PlacedName[] = [];
  for (const disc of present) {
    const { lines, x, y, radius, ringed } = disc;
    const weight = disc.size >= BOLD_FROM || ringed ? 650 : 550;
    const across = Math.max(...lines.map((line) => widthOf(line, weight))) + 4;
    const reach = radius + (ringed ? 5 : 0);
    const places = placesAround(x, y, reach, across, lines.length * LINE_HEIGHT);
    const onScreen = x >= 0 && x <= width;
    const boxes = onScreen ? places.map((box) => insideOf(box, width)) : places;
    const free = taken.takeFirstFree(boxes);
    const box = boxes[free >= 0 ? free : taken.takeFirstFree(boxes, disc.size)];
    if (box) placed.push({ disc, box, weight });
  }
  return placed;
}
