import type { Camera } from "../model/graph/camera.ts";
import type { Extent } from "../model/layout/extent.ts";
import type { Positions } from "../model/layout/plan.ts";
import type { Room } from "./picture.ts";

/** The place of the map, in px and y downwards, in a picture. */
export interface Framing {
  /** px of the picture for one of the map */
  scale: number;
  /** Position of the map's origin */
  left: number;
  top: number;
  /** Size of discs, as a share of full size */
  discs: number;
}

// Discs at the edge and the names below them.
const SPARE = { side: 56, above: 40, below: 44 };
const LEAST_FREE = 80;
const LEAST_DISCS = 0.42;
const MOST_DISCS = 1.15;
// A fit comes no nearer than this share of the whole map.
const LEAST_RATIO = 0.05;

/** Returns the framing that shows all of some actors in a room. */
export function fitFraming(
  actors: Iterable<string>,
  positions: Positions,
  extent: Extent,
  room: Room,
): Framing {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const actor of actors) {
    const at = positions.get(actor);
    if (!at) continue;
    west = Math.min(west, at.x);
    east = Math.max(east, at.x);
    north = Math.min(north, at.y);
    south = Math.max(south, at.y);
  }
  if (west > east) [west, north, east, south] = [0, 0, 0, 0];
  const width = Math.max(LEAST_FREE, room.width - 2 * SPARE.side);
  const height = Math.max(LEAST_FREE, room.height - SPARE.above - SPARE.below);
  const nearest = unitAt(extent, room) / LEAST_RATIO;
  const scale = Math.min(width / (east - west), height / (south - north), nearest);
  const middle = room.top + SPARE.above + (room.height - SPARE.above - SPARE.below) / 2;
  return {
    scale,
    left: room.width / 2 - (scale * (west + east)) / 2,
    top: middle - (scale * (north + south)) / 2,
    discs: Math.min(MOST_DISCS, Math.max(LEAST_DISCS, scale)),
  };
}

/**
 * Returns the framing under a camera, as sigma's camera sees the same room; `fit` is what fits
 * there.
 */
export function cameraFraming(camera: Camera, fit: Framing, extent: Extent, room: Room): Framing {
  const { x, y, ratio, size } = camera;
  const { middleX, middleY, span } = spanOf(extent);
  const whole = unitAt(extent, room);
  const scale = whole / ratio;
  const near = size ?? fit.discs * Math.sqrt(whole / fit.scale);
  return {
    scale,
    left: room.width / 2 - scale * (middleX + (x - 0.5) * span),
    top: room.top + room.height / 2 - scale * (middleY - (y - 0.5) * span),
    discs: near / Math.sqrt(ratio),
  };
}

/** px of a room for one of the map under a camera of ratio 1, as sigma has it. */
function unitAt(extent: Extent, { width, height }: Room): number {
  const graph = (extent.y[1] - extent.y[0] || 1) / (extent.x[1] - extent.x[0] || 1);
  const screen = height / width;
  const crossed = (screen < 1 && graph > 1) || (screen > 1 && graph < 1);
  const correction = crossed
    ? 1
    : Math.min(Math.max(graph, 1 / graph), Math.max(screen, 1 / screen));
  return (Math.min(width, height) * correction) / spanOf(extent).span;
}

/** Returns the middle of the map, px with y downwards, and its longer side. */
function spanOf({ x, y }: Extent) {
  const span = Math.max(x[1] - x[0], y[1] - y[0]) || 1;
  return { middleX: (x[0] + x[1]) / 2, middleY: -(y[0] + y[1]) / 2, span };
}

/** Returns the camera under which a room is framed so: `cameraFraming` gives the framing back. */
export function cameraOf(framing: Framing, extent: Extent, room: Room): Camera {
  const { middleX, middleY, span } = spanOf(extent);
  const { scale, left, top, discs } = framing;
  const ratio = unitAt(extent, room) / scale;
  return {
    x: 0.5 + ((room.width / 2 - left) / scale - middleX) / span,
    y: 0.5 - ((room.top + room.height / 2 - top) / scale - middleY) / span,
    ratio,
    size: discs * Math.sqrt(ratio),
  };
}
