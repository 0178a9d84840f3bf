import type { Arrange } from "./arrangement.ts";
import { spanningTree } from "./spanning-tree.ts";
import { elementAt, float64At } from "../at.ts";

/** px from one ring to the next, and of a ring for every actor on it */
const RING = 190;
const ROOM = 118;
const STRETCH = 1.25;

/**
 * Rings around the root: an actor that is so many relations away, of whatever sign, stands on that
 * ring, beside the one that leads there. Actors that cannot be reached stand on the last ring.
 */
export const arrange: Arrange = (core) => {
  const { actors, portrait } = core;
  const { children, levels } = spanningTree(core);
  const leaves = new Float64Array(actors.length).fill(1);
  for (const i of levels.flat().reverse()) {
    const all = elementAt(children, i).reduce((sum, child) => sum + float64At(leaves, child), 0);
    leaves[i] = Math.max(1, all);
  }
  const radii = ringsOf(levels);
  const positions = new Float64Array(2 * actors.length);
  const wide = portrait ? 1 / STRETCH : STRETCH;
  const from = new Float64Array(actors.length);
  const to = new Float64Array(actors.length).fill(2 * Math.PI);
  for (const [level, members] of levels.entries()) {
    const radius = elementAt(radii, level);
    for (const i of members) {
      const first = float64At(from, i);
      const last = float64At(to, i);
      const angle = (first + last) / 2;
      positions[2 * i] = Math.sin(angle) * radius * wide;
      positions[2 * i + 1] = (-Math.cos(angle) * radius) / wide;
      let start = first;
      for (const child of elementAt(children, i)) {
        from[child] = start;
        start += ((last - first) * float64At(leaves, child)) / float64At(leaves, i);
        to[child] = start;
      }
    }
  }
  return positions;
};

function ringsOf(levels: readonly number[][]): number[] {
  const radii: number[] = [];
  for (const [level, { length }] of levels.entries()) {
    const inner = radii[level - 1] ?? -RING;
    radii.push(level === 0 ? 0 : Math.max(inner + RING, (length * ROOM) / (2 * Math.PI)));
  }
  return radii;
}
