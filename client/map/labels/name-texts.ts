import { placeNames } from "../../model/label/name-places.ts";
import type { Box } from "../../model/label/taken-room.ts";
import type { NameCandidate } from "./label-index.ts";
import type { LabelFrame } from "./label-frame.ts";
import { NODE, nodeValue } from "../tables/node-table.ts";

// A name that recedes can still be read.
const FAINT = 0.5;

/**
 * Writes names beside their discs, ringed ones and those in focus first. Gives where, by actor.
 */
export function writeNames(
  frame: LabelFrame,
  candidates: readonly NameCandidate[],
): Map<string, Box> {
  const { state, subject, focus, taken, ink, place, light, width } = frame;
  const discs = candidates.map(({ id, node, radius: size }) => ({
    id,
    lines: subject.index.linesOf(id),
    ...place(node),
    size,
    presence: nodeValue(state.drawing.nodes, node, NODE.now),
    ringed: focus.ringed.has(id),
    lit: focus.actors.has(id),
  }));
  const placed = placeNames(discs, taken, width, ink.widthOf);
  for (const { disc, box, weight } of placed) {
    const alpha = Math.min(light(disc.lit), Math.max(disc.presence, FAINT));
    ink.write(disc.lines, box, weight, state.palette.ink, alpha);
  }
  return new Map(placed.map(({ disc, box }) => [disc.id, box]));
}
