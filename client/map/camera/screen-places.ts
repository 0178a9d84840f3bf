import type Sigma from "sigma";
import type { Circle } from "../../model/graph/loop.ts";
import { NODE, nodeValue, type NodeTable } from "../tables/node-table.ts";

/** The positions of a table's discs on screen. */
export interface ScreenPlaces {
  /** Returns the disc of a row, CSS px */
  place: (node: number) => Circle;
  /** CSS px a px at full size */
  scale: number;
}

/** Returns the positions of discs under the present camera. */
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
