import { elementAt } from "../at.ts";

/** A box on screen, CSS px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const CELL = 64;

interface TakenBox extends Box {
  rank: number;
}

/** Boxes already taken on a screen, found by the squares of a coarse grid they lie in. */
export class TakenRoom {
  readonly #cells = new Map<number, TakenBox[]>();

  /** Returns true if a box touches none that is taken with a rank of at least `least`. */
  isFree(box: Box, least = -Infinity): boolean {
    const { left, top, right, bottom } = box;
    const [lastColumn, lastRow] = [cellOf(right), cellOf(bottom)];
    for (let row = cellOf(top); row <= lastRow; row += 1) {
      for (let column = cellOf(left); column <= lastColumn; column += 1) {
        const cell = this.#cells.get(keyOf(column, row));
        if (!cell) continue;
        for (const other of cell)
          if (
            other.rank >= least &&
            left < other.right &&
            other.left < right &&
            top < other.bottom &&
            other.top < bottom
          )
            return false;
      }
    }
    return true;
  }

  /** @param rank of the box: it keeps off boxes of a smaller rank */
  take({ left, top, right, bottom }: Box, rank = Infinity): void {
    // One object for all its cells, and of one shape: boxes are compared more often than anything.
    const taken = { left, top, right, bottom, rank };
    const [lastColumn, lastRow] = [cellOf(right), cellOf(bottom)];
    for (let row = cellOf(top); row <= lastRow; row += 1) {
      for (let column = cellOf(left); column <= lastColumn; column += 1) {
        const key = keyOf(column, row);
        const cell = this.#cells.get(key);
        if (cell) cell.push(taken);
        else this.#cells.set(key, [taken]);
      }
    }
  }

  /**
   * Takes the first of some boxes that is free, and gives its place in the list, else −1.
   * @param least boxes of a smaller rank than this are ignored
   */
  takeFirstFree(boxes: readonly Box[], least = -Infinity): number {
    const at = boxes.findIndex((box) => this.isFree(box, least));
    if (at >= 0) this.take(elementAt(boxes, at));
    return at;
  }
}

const cellOf = (px: number): number => Math.floor(px / CELL);
const keyOf = (column: number, row: number): number => row * 4096 + column;

/** Places for a name of so many px around a disc: below, above, right, left. */
export function placesAround(
  x: number,
  y: number,
  radius: number,
  width: number,
  height: number,
): Box[] {
  const gap = 3;
  const at = (left: number, top: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  });
  return [
    at(x - width / 2, y + radius + gap),
    at(x - width / 2, y - radius - gap - height),
    at(x + radius + gap + 2, y - height / 2),
    at(x - radius - gap - 2 - width, y - height / 2),
  ];
}

/** Returns the box of a width and height around a point. */
export function boxAround(x: number, y: number, width: number, height: number): Box {
  return {
    left: x - width / 2,
    top: y - height / 2,
    right: x + width / 2,
    bottom: y + height / 2,
  };
}

const MARGIN = 4;

/** Returns the box moved sideways so far that nothing of it leaves a screen of this width. */
export function insideOf(box: Box, width: number): Box {
  const off = Math.max(0, MARGIN - box.left) || Math.min(0, width - MARGIN - box.right);
  const { left, top, right, bottom } = box;
  return off === 0 ? box : { left: left + off, top, right: right + off, bottom };
}
