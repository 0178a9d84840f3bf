interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Size {
  width: number;
  height: number;
}

/** Room between a card, what it points at and the edge of the window, CSS px. */
const GAP = 12;

/**
 * Returns the place of a card that explains a box: beside it if there is room, above or below it,
 * else in its lower middle; always inside the window. CSS px.
 */
export function beside(box: Box, card: Size, room: Size): { left: number; top: number } {
  const within = (at: number, size: number, most: number) =>
    Math.max(GAP, Math.min(at, most - size - GAP));
  const left = within((box.left + box.right - card.width) / 2, card.width, room.width);
  const top = within((box.top + box.bottom - card.height) / 2, card.height, room.height);
  if (box.left - GAP - card.width >= GAP) return { left: box.left - GAP - card.width, top };
  if (box.top - GAP - card.height >= GAP) return { left, top: box.top - GAP - card.height };
  if (box.bottom + GAP + card.height <= room.height - GAP) return { left, top: box.bottom + GAP };
  if (box.right + GAP + card.width <= room.width - GAP) return { left: box.right + GAP, top };
  return { left, top: within(box.bottom - card.height - 2 * GAP, card.height, room.height) };
}
