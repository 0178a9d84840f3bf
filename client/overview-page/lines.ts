import type { Bundle } from "../../domain/contract/overview.ts";
import type { SignName } from "../../domain/sign.ts";

/** One line of a bundle: its relations of one sign. */
export interface Line {
  sign: SignName;
  count: number;
  /** Path of the line, as SVG writes it. */
  path: string;
}

interface Point {
  x: number;
  y: number;
}

/** How far the lines of one bundle bend away from each other, as a share of their length. */
const BEND = 0.06;
const LOOP = 12;

/** Returns the lines of a bundle between two points, the thinnest sign last. */
export function linesOf(bundle: Bundle, from: Point, to: Point): Line[] {
  const counts: [SignName, number][] = [
    ["cooperation", bundle.cooperation],
    ["friction", bundle.friction],
    ["neutral", bundle.neutral + bundle.mixed],
  ];
  const present = counts.filter(([, count]) => count > 0);
  return present.map(([sign, count], i) => {
    const bend = (i - (present.length - 1) / 2) * 2 * BEND;
    return { sign, count, path: path(from, to, bend, i) };
  });
}

const WIDEST = 8;

/** Width in CSS px of a line that stands for so many relations, where the thickest stands for `most`. */
export const lineWidth = (count: number, most: number): number =>
  0.7 + (WIDEST - 0.7) * (count / Math.max(most, 10));

function path(from: Point, to: Point, bend: number, place: number): string {
  const at = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  if (from.x === to.x && from.y === to.y) {
    const size = LOOP + 4 * place;
    const [left, right] = [from.x - size, from.x + size].map((x) => ({ x, y: from.y - 2 * size }));
    return `M${at(from)}C${at(left ?? from)} ${at(right ?? from)} ${at(from)}`;
  }
  const middle = {
    x: (from.x + to.x) / 2 - (to.y - from.y) * bend,
    y: (from.y + to.y) / 2 + (to.x - from.x) * bend,
  };
  return `M${at(from)}Q${at(middle)} ${at(to)}`;
}
