import { hierarchy, tree as tidyTree } from "d3-hierarchy";
import type { Arrange } from "./arrangement.ts";
import { spanningTree } from "./spanning-tree.ts";
import { float64At } from "../at.ts";

/** px from one actor to the next in a row, from row to row, and more from layer to layer */
const ROOM = 118;
const ROW = 84;
const LAYER = 96;
const ASPECT = 1.6;

/**
 * A tree from the root downwards: an actor that is so many relations away, of whatever sign, stands
 * in that layer, below the one that leads there. A layer that is too wide for the screen takes
 * several rows. Actors that cannot be reached stand in the last layer.
 */
export const arrange: Arrange = (core) => {
  const { actors, portrait } = core;
  const { root, children, levels } = spanningTree(core);
  const positions = new Float64Array(2 * actors.length);
  if (root < 0) return positions;
  const across = placesAcross(root, children);
  const width = ROOM * (Math.max(...across) - Math.min(...across));
  const shape = portrait ? 1 / ASPECT : ASPECT;
  let rows = 1;
  while (width / rows > shape * heightOf(levels, rows)) rows += 1;
  let top = 0;
  for (const level of levels) {
    const inOrder = [...level].sort((a, b) => float64At(across, a) - float64At(across, b));
    for (const [at, actor] of inOrder.entries()) {
      positions[2 * actor] = (ROOM * float64At(across, actor)) / rows;
      positions[2 * actor + 1] = top + ROW * (at % rows);
    }
    top += layerHeight(level, rows);
  }
  return positions;
};

/** Returns the horizontal position of each actor, at least 1 from the next in its layer. */
function placesAcross(root: number, children: readonly (readonly number[])[]): Float64Array {
  const across = new Float64Array(children.length);
  const tidy = tidyTree<number>()
    .nodeSize([1, 1])
    .separation(() => 1);
  tidy(hierarchy(root, (actor) => children[actor])).each(({ data, x }) => {
    across[data] = x;
  });
  return across;
}

function layerHeight({ length }: readonly number[], rows: number): number {
  return ROW * (Math.min(rows, length) - 1) + LAYER + ROW;
}

function heightOf(levels: readonly (readonly number[])[], rows: number): number {
  return levels.reduce((sum, level) => sum + layerHeight(level, rows), 0);
}
