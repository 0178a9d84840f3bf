import type { DrawnEdge } from "./edge-table.ts";
import { edgeAt } from "./edge-at.ts";
import { nodeAt } from "./node-at.ts";
import type { Scene } from "./scene.ts";

/** What is under a point of the screen; neither is nothing. */
export interface Hit {
  actor: string | null;
  edge: DrawnEdge | null;
}

// Reach of a pointer, screen px.
const REACH = 6;

/** What is drawn at a point of the screen, discs before edges. */
export function hitAt({ sigma, drawing }: Scene, spot: { x: number; y: number }): Hit {
  const { nodes, edges } = drawing;
  const { x, y } = sigma.viewportToFramedGraph(spot);
  const px = sigma.viewportToFramedGraph({ x: spot.x + 1, y: spot.y }).x - x;
  const node = nodeAt(nodes, x, y, { px, scale: sigma.scaleSize(1), least: REACH });
  if (node >= 0) return { actor: nodes.ids[node]!, edge: null };
  return { actor: null, edge: edges.edges[edgeAt(edges, x, y, REACH * px)] ?? null };
}
