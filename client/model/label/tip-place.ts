import type { Box } from "./taken-room.ts";

interface Point {
  x: number;
  y: number;
}

// Room between a tooltip and its target, px.
const GAP = 10;

/**
 * Returns the place of a tooltip beside its target, px: in the room, clear of the anchor, and of
 * the places around it the one that covers the fewest points of the target.
 * @param anchor the disc with its name, or where a line was pointed at; never covered if there is
 * any room for that
 * @param points on the rest of what is described, such as the line and the discs at its ends
 */
export function placeTip(
  { width, height }: { width: number; height: number },
  anchor: Box,
  points: readonly Point[],
  room: Box,
): Point {
  const across = [
    anchor.right + GAP,
    (anchor.left + anchor.right - width) / 2,
    anchor.left - GAP - width,
  ];
  const down = [
    (anchor.top + anchor.bottom - height) / 2,
    anchor.top - GAP - height,
    anchor.bottom + GAP,
  ];
  const places = across.flatMap((left, i) =>
    down.map((top, k) => ({ left, top, beside: i !== 1 || k !== 0 })),
  );
  let best: Point = { x: room.left, y: room.top };
  let least = Infinity;
  for (const { left, top, beside } of places) {
    if (!beside) continue;
    const x = Math.max(room.left, Math.min(left, room.right - width));
    const y = Math.max(room.top, Math.min(top, room.bottom - height));
    const box = { left: x, top: y, right: x + width, bottom: y + height };
    const covers =
      box.left < anchor.right &&
      anchor.left < box.right &&
      box.top < anchor.bottom &&
      anchor.top < box.bottom;
    const covered = points.filter((point) => isIn(box, point)).length;
    const cost = covered + (covers ? 1000 : 0);
    if (cost < least) {
      least = cost;
      best = { x, y };
    }
  }
  return best;
}

const isIn = (box: Box, { x, y }: Point): boolean =>
  x > box.left && x < box.right && y > box.top && y < box.bottom;
