import type Sigma from "sigma";
import type { CameraState } from "sigma/types";
import type { Extent } from "../../model/layout/extent.ts";
import { NODE, nodeValue, type NodeTable } from "../tables/node-table.ts";

/** Room at the edges, CSS px, that panels cover. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

const BASE: CameraState = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
// Discs at the edge and the names below them.
const ROOM = { side: 56, above: 40, below: 52 };
const TIGHT_ROOM = { side: 44, above: 18, below: 32 };

/** True if panels leave less than half of the height of the map, in which everything is small. */
const isTight = ({ top, bottom }: Insets, height: number): boolean => top + bottom > height / 2;

/** A centred actor is seen at no more than this share of the fitting camera's ratio. */
export const nearIn = (insets: Insets, height: number): number =>
  isTight(insets, height) ? 0.45 : 0.75;

/** A camera and the region that it fits. */
export interface Fit {
  camera: CameraState;
  /** The middle of the actors that it shows, framed */
  middle: { x: number; y: number };
  /** Screen px that a framed unit takes under the camera */
  unit: number;
}

/**
 * Returns the camera that shows the whole drawing in the room that the insets leave.
 * @param only the actors that it shows at least, instead of all
 * @param whole the rectangle of the map, to show all of that instead; null: not
 */
export function fitCamera(
  sigma: Sigma,
  nodes: NodeTable,
  insets: Insets,
  only?: readonly string[] | null,
  whole: Extent | null = null,
): Fit {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const shown = only && new Set(only.map((actor) => nodes.index.get(actor)));
  for (const row of nodes.ids.keys()) {
    if (shown ? !shown.has(row) : nodeValue(nodes, row, NODE.now) === 0) continue;
    const x = nodeValue(nodes, row, NODE.x);
    const y = nodeValue(nodes, row, NODE.y);
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  if (whole) {
    const [wide, high] = [whole.x[1] - whole.x[0], whole.y[1] - whole.y[0]];
    const span = 2 * (Math.max(wide, high) || 1);
    [west, east] = [0.5 - wide / span, 0.5 + wide / span];
    [south, north] = [0.5 - high / span, 0.5 + high / span];
  }
  if (west > east) return { camera: BASE, middle: { x: BASE.x, y: BASE.y }, unit: 1 };
  const { width, height } = sigma.getDimensions();
  const at = { cameraState: BASE };
  const topLeft = sigma.framedGraphToViewport({ x: west, y: north }, at);
  const bottomRight = sigma.framedGraphToViewport({ x: east, y: south }, at);
  const [one, other] = [
    sigma.viewportToFramedGraph({ x: 0, y: 0 }, at),
    sigma.viewportToFramedGraph({ x: 100, y: 0 }, at),
  ];
  const framed = (other.x - one.x) / 100;
  const { side, above, below } = isTight(insets, height) ? TIGHT_ROOM : ROOM;
  const freeWidth = Math.max(80, width - insets.left - insets.right - 2 * side);
  const freeHeight = Math.max(80, height - insets.top - insets.bottom - above - below);
  const ratio = Math.max(
    (bottomRight.x - topLeft.x) / freeWidth,
    (bottomRight.y - topLeft.y) / freeHeight,
    0.05,
  );
  const middle = sigma.viewportToFramedGraph(
    { x: (topLeft.x + bottomRight.x) / 2, y: (topLeft.y + bottomRight.y) / 2 },
    at,
  );
  const offX = insets.left + side + freeWidth / 2 - width / 2;
  const offY = insets.top + above + freeHeight / 2 - height / 2;
  const camera = {
    x: middle.x - offX * framed * ratio,
    y: middle.y + offY * framed * ratio,
    ratio,
    angle: 0,
  };
  const span = Math.max(east - west, north - south);
  const screenSpan = Math.max(bottomRight.x - topLeft.x, bottomRight.y - topLeft.y);
  return { camera, middle, unit: span > 0 ? screenSpan / span / ratio : 1 };
}
