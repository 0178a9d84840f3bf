import { busiest, type Core } from "./arrangement.ts";
import { elementAt } from "../at.ts";

/** Every actor once, below the one that leads to it; actors by their index. */
export interface SpanningTree {
  /** -1 without actors */
  root: number;
  children: number[][];
  /** The actors by how many relations they are away from the root, nearest first */
  levels: number[][];
}

/**
 * Grows a tree from the root of the core, or from the actor with the most relations: an actor hangs
 * below one on the shortest way to the root, strongest tie first. Actors that cannot be reached
 * hang below the last one.
 */
export function spanningTree(core: Core): SpanningTree {
  const { actors, pairs } = core;
  const asked = core.root === null ? -1 : actors.indexOf(core.root);
  const root = asked >= 0 ? asked : busiest(core);
  const ties: { to: number; strength: number }[][] = actors.map(() => []);
  for (const { a, b, cooperation, friction, neutral } of pairs) {
    const strength = cooperation + friction + neutral;
    elementAt(ties, a).push({ to: b, strength });
    elementAt(ties, b).push({ to: a, strength });
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
      for (const { to } of elementAt(ties, i)) {
        if (seen.has(to)) continue;
        seen.add(to);
        elementAt(children, i).push(to);
        next.push(to);
      }
    level = next;
  }
  const lost = [...actors.keys()].filter((i) => !seen.has(i));
  hang(lost, { children, levels });
  return { root, children, levels };
}

function hang(lost: readonly number[], { children, levels }: Omit<SpanningTree, "root">): void {
  const last = levels.at(-1)?.at(-1);
  if (last === undefined || lost.length === 0) return;
  elementAt(children, last).push(...lost);
  levels.push([...lost]);
}
