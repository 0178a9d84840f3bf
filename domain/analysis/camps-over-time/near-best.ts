import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";
import { anneal } from "../balance/anneal.ts";
import { Division } from "../balance/division.ts";
import { frustrationOf } from "../balance/frustration.ts";
import { neighbourList, type NeighbourList } from "../balance/neighbour-list.ts";
import type { SignedGraph } from "../balance/signed-graph.ts";
import { weightedPairs } from "../balance/weighted-pairs.ts";

/** A division into camps, by the places of the actors. */
export interface Solution {
  camp: Int8Array;
  /** Number of pairs that contradict it */
  frustration: number;
}

/** A division is near the best if it leaves at most so many frustrated pairs more. */
export const NEAR = 1;
/** Searches, each with other weights, and their sweeps. */
const SEARCHES = 12;
const SWEEPS = 400;
/** Pairs weigh 1 ± so much in a search, so that each finds another of several best divisions. */
const NOISE = 0.3;
/** Divisions taken from the walk that begins at each search's result, and its rounds for each. */
const SAMPLES = 8;
const ROUNDS = 4;

/**
 * Returns the best divisions that were found and those near them, the best first: the results of
 * searches on weights with a little noise, and divisions that a random walk by moves of single
 * actors meets from there. It is a sample: divisions that none of these met are missing. Same graph
 * and starts, same result.
 * @param camps 2 to 6
 * @param starts divisions that are searched from too
 */
export function nearBest(
  graph: SignedGraph,
  camps: number,
  starts: readonly ArrayLike<number>[] = [],
): Solution[] {
  const random = xoroshiro128plus(1);
  const plain = anneal(graph, { camps, seed: 1, weighted: false, steps: SWEEPS, starts });
  const found = [plain.camp, ...starts.map((start) => descended(graph, camps, start))];
  for (let seed = 1; seed <= SEARCHES; seed++)
    found.push(anneal(noisy(graph, random), { camps, seed, weighted: true, steps: SWEEPS }).camp);
  const solutions = found.map((camp) => ({ camp, frustration: frustrationOf(graph, camp, false) }));
  const most = NEAR + Math.min(...solutions.map(({ frustration }) => frustration));
  return solutions
    .filter(({ frustration }) => frustration <= most)
    .flatMap((solution) => [solution, ...walk(graph, camps, solution, most, random)])
    .sort((x, y) => x.frustration - y.frustration);
}

const noisy = ({ actors, pairs }: SignedGraph, random: RandomGenerator): SignedGraph => ({
  actors,
  pairs: pairs.map((pair) => ({ ...pair, weight: 1 + NOISE * (random.next() / 2 ** 31) })),
});

const listOf = (graph: SignedGraph): NeighbourList =>
  neighbourList(graph.actors.length, weightedPairs(graph, false));

function descended(graph: SignedGraph, camps: number, start: ArrayLike<number>): Int8Array {
  const division = new Division(listOf(graph), camps, start);
  division.descend();
  return division.camp;
}

/** Returns divisions that a walk meets which never leaves more than `most` frustrated pairs. */
function walk(
  graph: SignedGraph,
  camps: number,
  start: Solution,
  most: number,
  random: RandomGenerator,
): Solution[] {
  const division = new Division(listOf(graph), camps, start.camp);
  const { camp, cost } = division;
  let { frustration } = start;
  return Array.from({ length: SAMPLES }, () => {
    for (let step = 0; step < ROUNDS * camp.length; step++) {
      const actor = (random.next() >>> 1) % camp.length;
      const from = camp[actor]!;
      const to = (from + 1 + ((random.next() >>> 8) % (camps - 1))) % camps;
      const more = cost[actor * camps + to]! - cost[actor * camps + from]!;
      if (frustration + more > most) continue;
      division.move(actor, to);
      frustration += more;
    }
    return { camp: camp.slice(), frustration };
  });
}
