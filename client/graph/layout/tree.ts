import { busiest, type Arrange, type Core } from "./arrangement.ts";

/** px from one ring to the next, and of a ring for every actor on it */
const RING = 190;
const ROOM = 118;
const STRETCH = 1.25;

/**
 * A tree that grows from its root outwards: who is so many relations away, of whatever sign,
 * stands on that ring, beside the one who leads there. Who cannot be reached stands on the last.
 */
export const tree: Arrange = (core) => {
  const { actors, portrait } = core;
  const asked = core.root === null ? -1 : actors.indexOf(core.root);
  const { children, levels } = grow(core, asked >= 0 ? asked : busiest(core));
  const leaves = new Float64Array(actors.length).fill(1);
  for (const i of levels.flat().reverse()) {
    const all = children[i]!.reduce((sum, child) => sum + leaves[child]!, 0);
    leaves[i] = Math.max(1, all);
  }
  const radii = ringsOf(levels);
  const positions = new Float64Array(2 * actors.length);
  const wide = portrait ? 1 / STRETCH : STRETCH;
  const from = new Float64Array(actors.length);
  const to = new Float64Array(actors.length).fill(2 * Math.PI);
  for (const [level, members] of levels.entries()) {
    for (const i of members) {
      const angle = (from[i]! + to[i]!) / 2;
      positions[2 * i] = Math.sin(angle) * radii[level]! * wide;
      positions[2 * i + 1] = (-Math.cos(angle) * radii[level]!) / wide;
      let start = from[i]!;
      for (const child of children[i]!) {
        from[child] = start;
        start += ((to[i]! - from[i]!) * leaves[child]!) / leaves[i]!;
        to[child] = start;
      }
    }
  }
  return positions;
};

interface Grown {
  children: number[][];
  levels: number[][];
}

/** The actors level by level, nearest first, who is tied strongest first. */
function grow({ actors, pairs }: Core, root: number): Grown {
  const ties: { to: number; strength: number }[][] = actors.map(() => []);
  for (const { a, b, cooperation, friction, neutral } of pairs) {
    const strength = cooperation + friction + neutral;
    ties[a]!.push({ to: b, strength });
    ties[b]!.push({ to: a, strength });
  }
  for (const list of ties) list.sort((x, y) => y.strength - x.strength || x.to - y.to);
  const children: number[][] = actors.map(() => []);
  const levels: number[][] = [];
  const seen = new Set<number>();
  let level = root < 0 ? [] : [root];
  if (root >= 0) seen.add(root);
  while (level.length > 0) {
    levels.push(level);
    const next: number[] = [];
    for (const i of level)
      for (const { to } of ties[i]!) {
        if (seen.has(to)) continue;
        seen.add(to);
        children[i]!.push(to);
        next.push(to);
      }
    level = next;
  }
  const lost = [...actors.keys()].filter((i) => !seen.has(i));
  hang(lost, { children, levels });
  return { children, levels };
}

/** Hangs who cannot be reached below the last of those who can. */
function hang(lost: readonly number[], { children, levels }: Grown): void {
  const last = levels.at(-1)?.at(-1);
  if (last === undefined || lost.length === 0) return;
  children[last]!.push(...lost);
  levels.push([...lost]);
}

function ringsOf(levels: readonly number[][]): number[] {
  const radii: number[] = [];
  for (const [level, { length }] of levels.entries()) {
    const inner = radii[level - 1] ?? -RING;
    radii.push(level === 0 ? 0 : Math.max(inner + RING, (length * ROOM) / (2 * Math.PI)));
  }
  return radii;
}
