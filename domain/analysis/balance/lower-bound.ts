import type { Annealed } from "./anneal.ts";
import { rounded } from "./frustration.ts";
import { neighbourList, type NeighbourList } from "./neighbour-list.ts";
import type { SignedGraph } from "./signed-graph.ts";
import { wholeWeights } from "./whole-weights.ts";

/** Actors looked at for one cycle, and in all: a bound at once, not the best one. */
const LOOKS_A_SEARCH = 20_000;
const LOOKS = 3e7;

/**
 * Returns a lower bound of the frustration index at once. Every unbalanced cycle has a pair that
 * contradicts, so cycles that share no weight cost their least weight each. Cycles are looked for
 * around the pairs that contradict a known division, since each holds an odd number of those; the
 * shortest come first (a greedy packing; its optimum is the dual of the relaxed program that
 * `exactFrustration` solves). With more than two camps only cycles with one friction contradict
 * every division (Davis 1967), and those are looked for around frictions.
 *
 * @param known a division in so many camps
 */
export function lowerBound(
  graph: SignedGraph,
  known: Annealed,
  weighted: boolean,
  camps: number,
): number {
  const { pairs, unit } = wholeWeights(graph, weighted);
  const list = neighbourList(graph.actors.length, pairs);
  const left = Float64Array.from(pairs, ({ signed }) => Math.abs(signed));
  const { camp } = known;
  const agrees = pairs.map(({ a, b, signed }) =>
    camps > 2 ? signed > 0 : (camp[a] === camp[b]) === signed > 0,
  );
  const search = new PathSearch(list, left, agrees);
  let packed = 0;
  let looks = LOOKS;
  for (const hops of [2, 3, Infinity])
    for (const [pair, { a, b }] of pairs.entries()) {
      if (agrees[pair]) continue;
      while (left[pair]! > 0 && looks > 0) {
        const path = search.path(a, b, hops);
        looks -= search.looks;
        if (!path) break;
        const taken = path.reduce((least, each) => Math.min(least, left[each]!), left[pair]!);
        for (const each of [...path, pair]) left[each]! -= taken;
        packed += taken;
      }
    }
  return Math.min(rounded(packed * unit), known.frustration);
}

/** Shortest paths over pairs that agree with a division and have weight left. */
class PathSearch {
  looks = 0;
  readonly #by: Int32Array;
  readonly #from: Int32Array;
  readonly #seen: Int32Array;
  #search = 0;

  constructor(
    private readonly list: NeighbourList,
    private readonly left: Float64Array,
    private readonly agrees: readonly boolean[],
  ) {
    this.#by = new Int32Array(list.size);
    this.#from = new Int32Array(list.size);
    this.#seen = new Int32Array(list.size);
  }

  /** Returns the pairs of a path of at most `hops`; null if none was found among the first looks. */
  path(from: number, to: number, hops: number): number[] | null {
    const { start, neighbour, pair } = this.list;
    this.#search++;
    this.#seen[from] = this.#search;
    this.looks = 1;
    let level = [from];
    for (let hop = 0; hop < hops && level.length > 0; hop++) {
      const next: number[] = [];
      for (const actor of level)
        for (let e = start[actor]!; e < start[actor + 1]!; e++) {
          const [other, which] = [neighbour[e]!, pair[e]!];
          this.looks++;
          if (this.#seen[other] === this.#search) continue;
          if (!this.agrees[which] || this.left[which]! <= 0) continue;
          this.#seen[other] = this.#search;
          this.#by[other] = which;
          this.#from[other] = actor;
          if (other === to) return this.#way(from, to);
          next.push(other);
        }
      if (this.looks > LOOKS_A_SEARCH) return null;
      level = next;
    }
    return null;
  }

  #way(from: number, to: number): number[] {
    const way: number[] = [];
    for (let at = to; at !== from; at = this.#from[at]!) way.push(this.#by[at]!);
    return way;
  }
}
