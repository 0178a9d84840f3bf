import { CONTRADICTION } from "../model/label/contradiction-mark.ts";
import { nameLines } from "../model/layout/footprint.ts";
import { placeOnCurve, labelledEdges } from "../model/label/edge-places.ts";
import { placeNames, type NamedDisc } from "../model/label/name-places.ts";
import { TakenRoom } from "../model/label/taken-room.ts";
import { LINE_HEIGHT, NAME_SIZE, PILL_SIZE } from "../model/label/text-size.ts";
import { shortName } from "../model/graph/short-name.ts";
import { countText, RECEDED } from "../model/graph/style.ts";
import type { Drawn, DrawnDisc, DrawnEdge } from "./map-marks.ts";
import type { Place } from "../model/layout/pins.ts";
import type { Pill, Room, Words } from "./picture.ts";
import { groundWords } from "./world-ground.ts";
import { widthOf } from "./text-width.ts";
import { elementAt } from "../model/at.ts";

// From the middle of a line down to its baseline, as a share of its size.
const BASELINE = 0.36;
// A name that recedes can still be read.
const FAINT = 0.5;
const MOST_NAMES = 400;

/** Returns the baseline of a line whose middle is at a height. */
export const baseline = (middle: number, size: number): number => middle + BASELINE * size;

/**
 * Names beside discs and texts on edges where room is left: no two of them overlap, nor any of them
 * a mark of a contradiction.
 */
export function writeMap(
  drawn: Drawn,
  discs: readonly DrawnDisc[],
  edges: readonly DrawnEdge[],
  contradictions: readonly Place[],
  room: Room,
): { names: Words[]; pills: Pill[] } {
  const taken = new TakenRoom();
  const { reach } = CONTRADICTION;
  for (const { x, y } of contradictions)
    taken.take({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach });
  const names = nameWords(drawn, discs, room, taken);
  const pills: Pill[] = [];
  for (const at of labelledEdges(edges)) {
    const { bundle, relation, way, curve, present, lit } = elementAt(edges, at);
    if (!present) continue;
    const pill = relation === null;
    const text = pill
      ? countText(bundle.sign, bundle.count)
      : drawn.filtered.model.getEdgeAttribute(relation, "label");
    const box = placeOnCurve(way, { text, pill }, taken, widthOf);
    if (!box) continue;
    const words: Words = {
      x: (box.left + box.right) / 2,
      y: baseline((box.top + box.bottom) / 2, pill ? PILL_SIZE : NAME_SIZE),
      text,
      size: pill ? PILL_SIZE : NAME_SIZE,
      weight: pill ? 600 : 500,
      colour: curve.colour,
      opacity: drawn.focus.active && !lit ? RECEDED : 1,
      anchor: "middle",
      halo: !pill,
    };
    if (pill) pills.push(pillOf(words, box));
    else names.push(words);
  }
  const { outlines, palette } = drawn;
  if (outlines) names.push(...groundWords(outlines, discs, room, palette));
  return { names, pills };
}

/** Returns the rounded frame of a count. */
export function pillOf(
  words: Words,
  box: Record<"left" | "top" | "right" | "bottom", number>,
): Pill {
  const { left, top } = box;
  const [width, height] = [box.right - left, box.bottom - top];
  return { left, top, width, height, colour: words.colour, opacity: words.opacity, words };
}

function nameWords(
  { filtered, focus, palette }: Drawn,
  discs: readonly DrawnDisc[],
  room: Room,
  taken: TakenRoom,
): Words[] {
  const seen = discs.filter(({ x, y, radius }) => isInside(room, x, y, radius));
  const largest = seen.sort((a, b) => b.size - a.size).slice(0, MOST_NAMES);
  const named: NamedDisc[] = largest.map(({ id, x, y, radius, size, presence, ringed, lit }) => {
    const lines = nameLines(shortName(filtered.model.getNodeAttributes(id)));
    return { id, lines, x, y, radius, size, presence, ringed, lit };
  });
  const words: Words[] = [];
  for (const { disc, box, weight } of placeNames(named, taken, room.width, widthOf)) {
    const light = focus.active && !disc.lit ? RECEDED : 1;
    const opacity = Math.min(light, Math.max(disc.presence, FAINT));
    for (const [i, text] of disc.lines.entries())
      words.push({
        x: (box.left + box.right) / 2,
        y: baseline(box.top + (i + 0.5) * LINE_HEIGHT, NAME_SIZE),
        text,
        size: NAME_SIZE,
        weight: Math.floor(weight / 100) * 100,
        colour: palette.ink,
        opacity,
        anchor: "middle",
        halo: true,
      });
  }
  return words;
}

function isInside(room: Room, x: number, y: number, radius: number): boolean {
  return (
    x > -radius &&
    x < room.width + radius &&
    y > room.top - radius &&
    y < room.top + room.height + radius
  );
}
