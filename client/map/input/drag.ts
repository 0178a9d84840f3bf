import { createNormalizationFunction } from "sigma/utils";
import type { Extent } from "../../model/layout/extent.ts";
import type { Pins } from "../../model/layout/pins.ts";
import type { Drawing } from "../tables/drawing.ts";
import { layEnds } from "../tables/edge-rows.ts";
import { EDGE_COLUMNS } from "../tables/edge-table.ts";
import { NODE, NODE_COLUMNS, nodeValue } from "../tables/node-table.ts";
import { elementAt } from "../../model/at.ts";

/** Moves discs, and the ends of their edges with them, by a way in framed coordinates. */
export function moveNodes(
  { nodes, edges }: Drawing,
  moved: ReadonlySet<number>,
  right: number,
  up: number,
): void {
  for (const node of moved) {
    const at = node * NODE_COLUMNS;
    const x = nodeValue(nodes, node, NODE.x) + right;
    const y = nodeValue(nodes, node, NODE.y) + up;
    nodes.rows[at + NODE.fromX] = nodes.rows[at + NODE.x] = x;
    nodes.rows[at + NODE.fromY] = nodes.rows[at + NODE.y] = y;
  }
  for (const [row, edge] of edges.edges.entries()) {
    if (moved.has(edge.start) || moved.has(edge.end))
      layEnds(edges.rows, row * EDGE_COLUMNS, edge, nodes);
  }
}

/** Returns the positions of discs as pins: tenths of a px of the map, y downwards. */
export function pinsOf({ nodes }: Drawing, moved: ReadonlySet<number>, extent: Extent): Pins {
  const frame = createNormalizationFunction(extent);
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  const rows = [...moved].map((node) => {
    const framed = { x: nodeValue(nodes, node, NODE.x), y: nodeValue(nodes, node, NODE.y) };
    const { x, y } = frame.inverse(framed);
    return [elementAt(nodes.ids, node), { x: tenth(x), y: tenth(-y) }] as const;
  });
  return Object.fromEntries(rows);
}
