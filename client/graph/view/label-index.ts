import { shortName, type Model } from "../model.ts";
import { nameLines } from "../layout/footprint.ts";
import type { Drawing } from "./drawing.ts";

/** A name that wants to be written. */
export interface NameCandidate {
  id: string;
  lines: string[];
  radius: number;
}

const CELLS = 24;
const WANTED = 220;

/** The names of a drawing, most important first, found by where on the map they are. */
export interface LabelIndex {
  /** Candidates in a rectangle of the map (graph coordinates), most important first */
  within(left: number, bottom: number, right: number, top: number): NameCandidate[];
}

/** Sorts names by size of disc into squares of the map, so that a frame looks at few of them. */
export function indexLabels(drawing: Drawing, model: Model): LabelIndex {
  const nodes = drawing.mapNodes((id, { x, y, size }) => ({ id, x, y, radius: size }));
  nodes.sort((a, b) => b.radius - a.radius);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of nodes) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  const column = (x: number): number => clampCell(((x - west) / (east - west || 1)) * CELLS);
  const row = (y: number): number => clampCell(((y - south) / (north - south || 1)) * CELLS);
  const cells = new Map<number, NameCandidate[]>();
  for (const { id, x, y, radius } of nodes) {
    const key = row(y) * CELLS + column(x);
    const lines = nameLines(shortName(model.getNodeAttributes(id)));
    const cell = cells.get(key);
    if (cell) cell.push({ id, lines, radius });
    else cells.set(key, [{ id, lines, radius }]);
  }
  return {
    within: (left, bottom, right, top) => {
      const seen: NameCandidate[][] = [];
      for (let y = row(bottom); y <= row(top); y += 1) {
        for (let x = column(left); x <= column(right); x += 1) {
          const cell = cells.get(y * CELLS + x);
          if (cell) seen.push(cell);
        }
      }
      const each = Math.max(1, Math.ceil(WANTED / Math.max(1, seen.length)));
      const few = nodes.length <= WANTED;
      const found = seen.flatMap((cell) => (few ? cell : cell.slice(0, each)));
      return found.sort((a, b) => b.radius - a.radius).slice(0, 2 * WANTED);
    },
  };
}

function clampCell(value: number): number {
  return Math.min(CELLS - 1, Math.max(0, Math.floor(value)));
}
