import { MinHeap } from "./min-heap.ts";
import type { NeighbourList } from "./neighbour-list.ts";

/** Cycles found for one call at the most: a linear program grows with them. */
const MOST = 600;
const SHORT = 1 - 1e-4;

/**
 * Finds simple cycles with an odd number of frictions whose pairs are shorter than 1 in all, one
 * for an actor at the most. Such a cycle is a constraint that the lengths violate: every division
 * contradicts one of its pairs. In the graph in which every actor stands twice, once a sign, it is
 * a shortest path from one standing to the other (Barahona and Mahjoub 1986, for the cut polytope).
 *
 * @param length of each pair, from 0 to 1
 * @param first actor to begin with; later ones are left out once there are many cycles
 * @returns places of pairs, ascending, each cycle once
 */
export function unbalancedCycles(
  list: NeighbourList,
  length: Float64Array,
  first: number,
): number[][] {
  const found = new Map<string, number[]>();
  const distance = new Float64Array(2 * list.size);
  const by: Arrival[] = [];
  for (let i = 0; i < list.size && found.size < MOST; i++) {
    const actor = (first + i) % list.size;
    distance.fill(Infinity);
    if (!reaches(list, length, actor, distance, by)) continue;
    const cycle = simpleCycle(actor, by);
    if (cycle) found.set(cycle.join(), cycle);
  }
  return [...found.values()];
}

/** The way by which a standing was reached: from another, over a pair. */
interface Arrival {
  from: number;
  pair: number;
}

/** Dijkstra's method from actor v standing up, 2v, to v standing down, 2v + 1. */
function reaches(
  { start, neighbour, signed, pair }: NeighbourList,
  length: Float64Array,
  actor: number,
  distance: Float64Array,
  by: Arrival[],
): boolean {
  const heap = new MinHeap();
  distance[2 * actor] = 0;
  heap.push(2 * actor, 0);
  for (let at = heap.pop(); at >= 0; at = heap.pop()) {
    if (at === 2 * actor + 1) return true;
    const standing = at & 1;
    for (let e = start[at >> 1]!; e < start[(at >> 1) + 1]!; e++) {
      const next = 2 * neighbour[e]! + (signed[e]! < 0 ? 1 - standing : standing);
      // A solver's zero may be a little less.
      const there = distance[at]! + Math.max(0, length[pair[e]!]!);
      if (there >= SHORT || there >= distance[next]!) continue;
      distance[next] = there;
      by[next] = { from: at, pair: pair[e]! };
      heap.push(next, there);
    }
  }
  return false;
}

/** Returns the pairs on the way back; null if it passes an actor in both standings. */
function simpleCycle(actor: number, by: readonly Arrival[]): number[] | null {
  const passed = new Set<number>();
  const pairs: number[] = [];
  for (let at = 2 * actor + 1; at !== 2 * actor; at = by[at]!.from) {
    if (passed.has(at >> 1)) return null;
    passed.add(at >> 1);
    pairs.push(by[at]!.pair);
  }
  return pairs.sort((x, y) => x - y);
}
