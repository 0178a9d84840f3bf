import type { Circle } from "../graph/loop.ts";
import type { Outlines } from "./outlines.ts";

/** Room around the actors of which no place is known, with their names and what is said of them. */
const ROOM = { side: 56, above: 52, below: 44 };
/** The baseline of what is said, below the upper edge. */
const LINE = 18;

/** The frame around actors of which no place is known, px, and where it is said. */
export interface UnplacedBox {
  left: number;
  top: number;
  width: number;
  height: number;
  words: { x: number; y: number };
}

/** Returns the frame; null: none of them is drawn. */
export function unplacedBox(
  { unplaced }: Outlines,
  discOf: (actor: string) => Circle | null | undefined,
): UnplacedBox | null {
  const discs = [...unplaced].flatMap((actor) => discOf(actor) ?? []);
  if (discs.length === 0) return null;
  const left = Math.min(...discs.map(({ x, radius }) => x - radius)) - ROOM.side;
  const top = Math.min(...discs.map(({ y, radius }) => y - radius)) - ROOM.above;
  const right = Math.max(...discs.map(({ x, radius }) => x + radius)) + ROOM.side;
  const bottom = Math.max(...discs.map(({ y, radius }) => y + radius)) + ROOM.below;
  const words = { x: left + LINE / 2, y: top + LINE };
  return { left, top, width: right - left, height: bottom - top, words };
}
