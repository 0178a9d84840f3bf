import type { Box } from "./taken-room.ts";

/** A text on an edge, where it is written, CSS px of the screen. */
export interface WrittenText<E> {
  edge: E;
  box: Box;
}

/** A text near a point, and how far it is, px: 0 within its box. */
export interface FoundText<E> extends WrittenText<E> {
  far: number;
}

/** Returns the text whose box is nearest to a point; null if none is within reach, px. */
export function textAt<E>(
  texts: readonly WrittenText<E>[],
  { x, y }: { x: number; y: number },
  reach: number,
): FoundText<E> | null {
  let nearest: FoundText<E> | null = null;
  for (const { edge, box } of texts) {
    const across = Math.max(box.left - x, 0, x - box.right);
    const down = Math.max(box.top - y, 0, y - box.bottom);
    const far = Math.hypot(across, down);
    if (far <= reach && (!nearest || far < nearest.far)) nearest = { edge, box, far };
  }
  return nearest;
}
