interface Point {
  x: number;
  y: number;
}

const SVG = "http://www.w3.org/2000/svg";

/** A loop drawn on the screen, CSS px of the map. */
export interface Lasso {
  add(point: Point): void;
  /** Takes the loop off the screen and gives the test whether a point lies within it */
  close(): (point: Point) => boolean;
}

/** Begins a loop; it is drawn in the text colour of the container. */
export function startLasso(container: HTMLElement, first: Point): Lasso {
  const points = [first];
  const svg = document.createElementNS(SVG, "svg");
  svg.style.cssText = "position:absolute;inset:0;width:100%;height:100%;pointer-events:none";
  const path = document.createElementNS(SVG, "polygon");
  const look = { fill: "currentColor", "fill-opacity": "0.06", stroke: "currentColor" };
  for (const [name, value] of Object.entries({ ...look, "stroke-dasharray": "4 3" }))
    path.setAttribute(name, value);
  svg.append(path);
  container.append(svg);
  return {
    add: (point) => {
      points.push(point);
      path.setAttribute("points", points.map(({ x, y }) => `${x},${y}`).join(" "));
    },
    close: () => {
      svg.remove();
      return (point) => isWithin(point, points);
    },
  };
}

/** Returns true if a point lies in a polygon (even-odd rule). */
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
