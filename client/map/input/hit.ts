import type { DrawnEdge } from "../tables/edge-table.ts";
import { edgeAt } from "./edge-at.ts";
import { nodeAt } from "./node-at.ts";
import type { Scene } from "../scene/scene.ts";
import { elementAt } from "../../model/at.ts";

/** A bundle, or one relation of an open one, as it is pointed at. */
export type EdgeTarget = Pick<DrawnEdge, "bundle" | "relation">;

/** The actor or edge at a point of the screen; both null: the background. */
export interface Hit {
  actor: string | null;
  edge: EdgeTarget | null;
}

/** Px around a point that a pointer or a finger still means. */
export const REACH = { pointer: 6, finger: 16 };

/**
 * Returns the painted target at a point of the screen, or nearest to it within reach: the same for
 * clicks, hovering and touch. At equal distance, a count comes before a disc and a disc before a
 * line.
 * @param reach CSS px
 */
export function hitAt(
  scene: Pick<Scene, "sigma" | "drawing" | "textAt">,
  spot: { x: number; y: number },
  reach = REACH.pointer,
): Hit {
  const { sigma, drawing } = scene;
  const { x, y } = sigma.viewportToFramedGraph(spot);
  const px = sigma.viewportToFramedGraph({ x: spot.x + 1, y: spot.y }).x - x;
  const scale = sigma.scaleSize(1);
  const text = scene.textAt(spot, reach);
  const node = nodeAt(drawing.nodes, x, y, { px, scale, reach: text?.far ?? reach });
  const disc = node && node.far < (text?.far ?? Infinity) ? node : null;
  const least = disc?.far ?? text?.far ?? reach;
  const line = least > 0 ? edgeAt(drawing.edges, x, y, { px, scale, reach: least }) : null;
  if (line && line.far < (disc ?? text ?? { far: Infinity }).far)
    return { actor: null, edge: elementAt(drawing.edges.edges, line.row) };
  if (disc) return { actor: elementAt(drawing.nodes.ids, disc.row), edge: null };
  return { actor: null, edge: text?.edge ?? null };
}
