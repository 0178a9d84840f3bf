import type Sigma from "sigma";
import type { Drawing } from "./drawing.ts";
import { NODE, nodeValue } from "./node-table.ts";

interface Point {
  x: number;
  y: number;
}

const SVG = "http://www.w3.org/2000/svg";

/** A loop drawn on the screen. */
export interface Lasso {
  add(point: Point): void;
  /** Takes the loop off the screen and gives the actors within it */
  close(drawing: Drawing): string[];
}

/** Begins a loop; it is drawn in the text colour of the container. */
export function startLasso(sigma: Sigma, first: Point): Lasso {
  const points = [first];
  const svg = document.createElementNS(SVG, "svg");
  svg.style.cssText = "position:absolute;inset:0;width:100%;height:100%;pointer-events:none";
  const path = document.createElementNS(SVG, "polygon");
  const look = { fill: "currentColor", "fill-opacity": "0.06", stroke: "currentColor" };
  for (const [name, value] of Object.entries({ ...look, "stroke-dasharray": "4 3" }))
    path.setAttribute(name, value);
  svg.append(path);
  sigma.getContainer().append(svg);
  return {
    add: (point) => {
      points.push(point);
      path.setAttribute("points", points.map(({ x, y }) => `${x},${y}`).join(" "));
    },
    close: ({ nodes }) => {
      svg.remove();
      return nodes.ids.filter((_, node) => {
        if (nodeValue(nodes, node, NODE.now) === 0) return false;
        const framed = { x: nodeValue(nodes, node, NODE.x), y: nodeValue(nodes, node, NODE.y) };
        return isWithin(sigma.framedGraphToViewport(framed), points);
      });
    },
  };
}

/** Whether a point lies in a polygon (even-odd rule). */
export function isWithin({ x, y }: Point, polygon: readonly Point[]): boolean {
  let within = false;
  let before = polygon.at(-1);
  for (const point of polygon) {
    if (before && point.y > y !== before.y > y) {
      const crossing = point.x + ((y - point.y) / (before.y - point.y)) * (before.x - point.x);
      if (x < crossing) within = !within;
    }
    before = point;
  }
  return within;
}
