import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";
import { orderedCamps } from "./camp-order.ts";
import { Division } from "./division.ts";
import { frustrationOf } from "./frustration.ts";
import { neighbourList, type NeighbourList } from "./neighbour-list.ts";
import type { SignedGraph } from "./signed-graph.ts";
import { weightedPairs } from "./weighted-pairs.ts";

export interface AnnealOptions {
  /** 2 to 6 */
  camps: number;
  seed: number;
  /** True: the weight of contradicting pairs is made least, else their number. */
  weighted: boolean;
  /** Divisions to begin with beside those of its own; the result is never worse than any. */
  starts?: readonly ArrayLike<number>[];
  /** Sweeps over all actors for each number of camps; same seed and steps, same result. */
  steps?: number;
  /** Milliseconds in all, instead of steps; the result then depends on the machine. */
  milliseconds?: number;
}

export interface Annealed {
  /** For each actor its camp, numbered as by `orderedCamps`. */
  camp: Int8Array;
  /** Number or weight of the pairs that contradict the division: an upper bound of the least. */
  frustration: number;
}

/** The same graph gets the same division, in the page, on the server and in a procedure. */
export const SEED = 20_240_229;

/** Sweeps of one run; what is left of the bound goes to more runs. */
const RUN = 200;
/**
 * The temperature begins with HOT mean weights of all pairs of an actor, so that whole camps of many
 * pairs can still turn, and falls to nothing past COLD mean weights of one pair, where single pairs
 * settle. Found on the 51 networks of states of the tests.
 */
const HOT = 0.75;
const COLD = 0.6;
/** Pairs looked at in all by default, which takes a second or less. */
const LOOKS = 4e7;
const MOST_STEPS = 2000;
const LEAST_STEPS = 20;

/**
 * −ln of numbers spread evenly over 0 to 1, in 1/4096: what a move may cost in temperatures. Rounded,
 * since engines may differ in the last digit of a logarithm, and all of them shall find the same.
 */
const PATIENCE = Float64Array.from(
  { length: 1024 },
  (_, i) => Math.round(-Math.log((i + 0.5) / 1024) * 4096) / 4096,
);

/**
 * Searches for a division into camps that leaves little frustration, by simulated annealing of
 * single moves with descents and several runs (Kirkpatrick, Gelatt and Vecchi 1983; for signed
 * graphs as in Doreian and Mrvar 1996, who search locally from many starts). Never worse with more
 * camps: each number of camps begins with the best division into one fewer. It is a search: nothing
 * says that there is no better division.
 *
 * @throws RangeError if camps is not 2 to 6, or not exactly one of steps and milliseconds is given
 */
export function anneal(graph: SignedGraph, options: AnnealOptions): Annealed {
  const { camps, seed, weighted, starts = [], steps, milliseconds } = options;
  if (!Number.isInteger(camps) || camps < 2 || camps > 6)
    throw new RangeError(`camps: expected a whole number from 2 to 6, found ${camps}`);
  if ((steps === undefined) === (milliseconds === undefined))
    throw new RangeError("expected either steps or milliseconds");
  const list = neighbourList(graph.actors.length, weightedPairs(graph, weighted));
  const random = xoroshiro128plus(seed);
  const began = Date.now();
  let best: Int8Array = new Int8Array(list.size);
  for (let k = 2; k <= camps; k++) {
    const budget =
      milliseconds === undefined
        ? stepBudget(steps ?? 0)
        : timeBudget(began + (milliseconds * (k - 1)) / (camps - 1));
    const given = starts.filter((start) => mostOf(start) < k);
    best = search(list, k, [best, ...given], random, budget);
  }
  const camp = orderedCamps(graph, best);
  return { camp, frustration: frustrationOf(graph, camp, weighted) };
}

/** Returns the steps that the page, the API and the procedures take: fewer for large graphs. */
export function defaultSteps({ actors, pairs }: SignedGraph): number {
  const fit = Math.floor(LOOKS / (actors.length + 2 * pairs.length + 1));
  return Math.max(LEAST_STEPS, Math.min(MOST_STEPS, fit));
}

/** Returns how many sweeps the next run may take; 0: it is time to end. */
interface Budget {
  run(): number;
  isOver(): boolean;
}

function stepBudget(steps: number): Budget {
  let left = Math.max(0, Math.floor(steps));
  return {
    run: () => {
      // A rest too short for a run of its own lengthens the last one.
      const sweeps = left < 2 * RUN ? left : RUN;
      left -= sweeps;
      return sweeps;
    },
    isOver: () => false,
  };
}

/** Runs get longer as the machine turns out to be fast: the first short one measures it. */
function timeBudget(until: number): Budget {
  const began = Date.now();
  let taken = 0;
  return {
    run: () => {
      const now = Date.now();
      if (now >= until) return 0;
      const perSweep = taken > 0 ? Math.max(now - began, 0.1) / taken : 0;
      const fit = perSweep > 0 ? Math.floor((until - now) / perSweep) : FIRST_RUN;
      const sweeps = Math.max(1, fit < 2 * RUN ? fit : RUN);
      taken += sweeps;
      return sweeps;
    },
    isOver: () => Date.now() >= until,
  };
}

const FIRST_RUN = 10;

/** Returns the best division of descents from the starts and of annealing runs. */
function search(
  list: NeighbourList,
  camps: number,
  starts: readonly ArrayLike<number>[],
  random: RandomGenerator,
  budget: Budget,
): Int8Array {
  let best = new Int8Array(0);
  let least = Infinity;
  const keep = (division: Division) => {
    const cost = costOf(list, division.camp);
    if (cost >= least - 1e-9) return;
    least = cost;
    best = division.camp.slice();
  };
  for (const start of starts) {
    const division = new Division(list, camps, start);
    division.descend();
    keep(division);
  }
  for (let sweeps = budget.run(); sweeps > 0 && least > 0; sweeps = budget.run()) {
    const division = new Division(list, camps, best);
    cool(list, division, camps, sweeps, random, budget);
    division.descend();
    keep(division);
  }
  return best;
}

/** Sweeps over all actors at falling temperature; stops early if the budget is over. */
function cool(
  { size, signed }: NeighbourList,
  division: Division,
  camps: number,
  sweeps: number,
  random: RandomGenerator,
  budget: Budget,
): void {
  const total = signed.reduce((sum, value) => sum + Math.abs(value), 0);
  const hot = (HOT * total) / Math.max(1, size);
  const cold = (COLD * total) / Math.max(1, signed.length);
  const { camp, cost } = division;
  for (let sweep = 0; sweep < sweeps && !budget.isOver(); sweep++) {
    const warmth = sweeps > 1 ? 1 - sweep / (sweeps - 1) : 0;
    const temperature = hot * warmth * warmth + cold * warmth;
    for (let i = 0; i < size; i++) {
      const from = camp[i]!;
      const to =
        camps === 2 ? 1 - from : (from + 1 + ((random.next() >>> 8) % (camps - 1))) % camps;
      const more = cost[i * camps + to]! - cost[i * camps + from]!;
      // Beyond eight temperatures hardly any number of the table is patient enough.
      if (more > 8 * temperature) continue;
      if (more <= 0 || more < temperature * PATIENCE[random.next() >>> 22]!) division.move(i, to);
    }
  }
}

/** Returns the weight of the pairs that contradict a division. */
function costOf({ size, start, neighbour, signed }: NeighbourList, camp: Int8Array): number {
  let sum = 0;
  for (let i = 0; i < size; i++)
    for (let e = start[i]!; e < start[i + 1]!; e++)
      if (neighbour[e]! > i && (camp[i] === camp[neighbour[e]!]) === signed[e]! < 0)
        sum += Math.abs(signed[e]!);
  return sum;
}

function mostOf(camp: ArrayLike<number>): number {
  let most = 0;
  for (const which of Array.from(camp)) most = Math.max(most, which);
  return most;
}
