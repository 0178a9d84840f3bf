import type Sigma from "sigma";
import type { Drawing, EdgeAttributes, NodeAttributes } from "./drawing.ts";

type Renderer = Sigma<NodeAttributes, EdgeAttributes>;

const LEAST_REACH = 6;

/** The disc under a point of the screen, the last drawn where discs overlap; else null. */
export function nodeAt(
  sigma: Renderer,
  drawing: Drawing,
  spot: { x: number; y: number },
): string | null {
  const { x, y } = sigma.viewportToGraph(spot);
  const px = sigma.viewportToGraph({ x: spot.x + 1, y: spot.y }).x - x;
  const scale = sigma.scaleSize(1);
  let found: string | null = null;
  drawing.forEachNode((node, at) => {
    const reach = Math.max(LEAST_REACH, at.size * scale) * px;
    const dx = at.x - x;
    const dy = at.y - y;
    if (dx * dx + dy * dy <= reach * reach) found = node;
  });
  return found;
}

/**
 * Lets sigma find discs by where they lie. It would read a pixel back at every move of the
 * pointer, which waits for the GPU to finish the frame and has every disc drawn twice; while the
 * map is dragged nothing is looked for at all.
 */
export function pickByPlace(sigma: Renderer, drawing: () => Drawing): void {
  const picked: { getNodeAtPosition(spot: { x: number; y: number }): string | null } = {
    getNodeAtPosition: (spot) =>
      sigma.getMouseCaptor().isMoving ? null : nodeAt(sigma, drawing(), spot),
  };
  Object.assign(sigma, picked);
}
