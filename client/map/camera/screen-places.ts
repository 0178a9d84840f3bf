import type Sigma from "sigma";
import type { Circle } from "../../model/graph/loop.ts";
import { NODE, nodeValue, type NodeTable } from "../tables/node-table.ts";

/** How discs of a table lie on screen. */
export interface ScreenPlaces {
  /** Where the disc of a row is, CSS px */
  place: (node: number) => Circle;
  /** CSS px a px at full size */
  scale: number;
}

/** Where discs are on screen as the camera stands now. */
export function screenPlaces(sigma: Sigma, nodes: NodeTable): ScreenPlaces {
  const scale = sigma.scaleSize(1);
  return {
    scale,
    place: (node) => {
      const at = { x: nodeValue(nodes, node, NODE.x), y: nodeValue(nodes, node, NODE.y) };
      const { x, y } = sigma.framedGraphToViewport(at);
      return { x, y, radius: scale * nodeValue(nodes, node, NODE.radius) };
    },
  };
}
