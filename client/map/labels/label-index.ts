import { nameLines } from "../../model/layout/footprint.ts";
import type { Model } from "../../model/graph/model.ts";
import { shortName } from "../../model/graph/short-name.ts";
import { NODE, nodeValue, type NodeTable } from "../tables/node-table.ts";
import { elementAt } from "../../model/at.ts";

/** A name that wants to be written. */
export interface NameCandidate {
  id: string;
  /** Row of the node table */
  node: number;
  radius: number;
}

const CELLS = 24;
const WANTED = 220;

/** The names of a drawing, most important first, found by where on the map they are. */
export interface LabelIndex {
  /** Candidates in a rectangle (framed coordinates), most important first */
  within(left: number, bottom: number, right: number, top: number): NameCandidate[];
  /** Returns the lines in which a name is written */
  linesOf(id: string): string[];
}

/** Sorts names by size of disc into squares of the map, so that a frame looks at few of them. */
export function indexLabels(nodes: NodeTable, model: Model): LabelIndex {
  const value = (node: number, column: number): number => nodeValue(nodes, node, column);
  const order = [...nodes.ids.keys()].filter((node) => value(node, NODE.now) > 0);
  order.sort((a, b) => value(b, NODE.radius) - value(a, NODE.radius));
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const node of order) {
    west = Math.min(west, value(node, NODE.x));
    east = Math.max(east, value(node, NODE.x));
    south = Math.min(south, value(node, NODE.y));
    north = Math.max(north, value(node, NODE.y));
  }
  const column = (x: number): number => clampCell(((x - west) / (east - west || 1)) * CELLS);
  const row = (y: number): number => clampCell(((y - south) / (north - south || 1)) * CELLS);
  const cells = new Map<number, NameCandidate[]>();
  for (const node of order) {
    const key = row(value(node, NODE.y)) * CELLS + column(value(node, NODE.x));
    const candidate = { id: elementAt(nodes.ids, node), node, radius: value(node, NODE.radius) };
    const cell = cells.get(key);
    if (cell) cell.push(candidate);
    else cells.set(key, [candidate]);
  }
  const lines = new Map<string, string[]>();
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
      const few = order.length <= WANTED;
      const found = seen.flatMap((cell) => (few ? cell : cell.slice(0, each)));
      return found.sort((a, b) => b.radius - a.radius).slice(0, 2 * WANTED);
    },
    linesOf: (id) => {
      let known = lines.get(id);
      if (!known) lines.set(id, (known = nameLines(shortName(model.getNodeAttributes(id)))));
      return known;
    },
  };
}

function clampCell(value: number): number {
  return Math.min(CELLS - 1, Math.max(0, Math.floor(value)));
}
