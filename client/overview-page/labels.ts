/** A name that wants to be drawn, with the larger ones first in a list. */
export interface Name {
  id: string;
  /** The name, and shorter forms of it to try if it does not fit. */
  texts: readonly string[];
  /** Place of its middle, CSS px. */
  x: number;
  y: number;
  /** Height of its letters, CSS px. */
  size: number;
}

/** Width of a letter on average, as a share of its height. */
const LETTER = 0.56;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Returns the names that fit without covering one that comes before, each in its longest form.
 *
 * @param left and `right` bound what is seen, CSS px
 */
export function fittingNames(
  names: readonly Name[],
  { left, right }: { left: number; right: number },
): (Omit<Name, "texts"> & { text: string })[] {
  const taken: Box[] = [];
  return names.flatMap(({ texts, ...name }) => {
    for (const text of texts) {
      const box = boxOf(text, name);
      const isCut = box.left < left || box.right > right;
      if (isCut || taken.some((other) => isOver(box, other))) continue;
      taken.push(box);
      return [{ ...name, text }];
    }
    return [];
  });
}

function boxOf(text: string, { x, y, size }: Omit<Name, "texts">): Box {
  const half = (text.length * size * LETTER) / 2 + 2;
  return { left: x - half, right: x + half, top: y - size * 0.7, bottom: y + size * 0.7 };
}

const isOver = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  one.right > other.left &&
  one.top < other.bottom &&
  one.bottom > other.top;
