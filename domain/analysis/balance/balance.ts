import type { BalanceFigures, Interval } from "../../contract/balance.ts";
import { groupBy } from "../../group-by.ts";
import { anneal, defaultSteps, SEED, type Annealed } from "./anneal.ts";
import { componentsOf } from "./components.ts";
import { degreeOfBalance } from "./degree-of-balance.ts";
import { exactFrustration } from "./exact.ts";
import type { Folded, FoldRule } from "./fold-pairs.ts";
import { rounded } from "./frustration.ts";
import { frustratedPairs } from "./frustrated-pairs.ts";
import { lowerBound } from "./lower-bound.ts";
import type { SignedGraph } from "./signed-graph.ts";
import type { Solver } from "./solver.ts";
import { countTriads } from "./triads.ts";

export interface BalanceQuestion {
  /** The rule by which the relations were folded, for the answer. */
  rule: FoldRule;
  /** 2 to 6 */
  camps: number;
  /** True: the division is that of the weighted index. */
  weighted: boolean;
}

/** A solver with its time: without it the answer has annealing's division and a bound at once. */
export interface Proof {
  solver: Solver;
  /** Wall time for both indices together; that of the division that is shown comes first. */
  milliseconds: number;
  signal?: { readonly aborted: boolean };
}

/** Divisions that annealing found for both indices, and the figures that rest on no division. */
export interface Searched {
  plain: Annealed;
  weighted: Annealed;
  triads: BalanceFigures["triads"];
  degreeOfBalance: BalanceFigures["degreeOfBalance"];
}

/** Searches for divisions of a graph into at most so many camps, 2 to 6, and counts its triads. */
export function searched(graph: SignedGraph, camps: number): Searched {
  const found = (weighted: boolean) =>
    anneal(graph, { camps, seed: SEED, weighted, steps: defaultSteps(graph) });
  const triads = countTriads(graph);
  return {
    ...{ plain: found(false), weighted: found(true), triads },
    degreeOfBalance: degreeOfBalance(graph, triads),
  };
}

/**
 * Returns all figures of structural balance for folded relations. Without a proof, or with more than
 * two camps, the indices are what a search found and a lower bound.
 *
 * @param found by `searched`, if it is known already
 */
export function balanceOf(
  { graph, ties, selfRelations, neutral }: Folded,
  { rule, camps, weighted }: BalanceQuestion,
  proof?: Proof,
  found: Searched = searched(graph, camps),
): BalanceFigures {
  const { actors, pairs } = graph;
  const until = Date.now() + (proof?.milliseconds ?? 0);
  const proves = proof && camps === 2 ? proof : undefined;
  const shown = divided(graph, found, camps, weighted, proves, until);
  const other = divided(graph, found, camps, !weighted, proves, until);
  return {
    rule,
    mostCamps: camps,
    division: weighted ? "weighted" : "frustration",
    method: proves ? "proof" : "search",
    actors: actors.length,
    pairs: pairs.length,
    weight: rounded(pairs.reduce((sum, { weight }) => sum + weight, 0)),
    components: componentsOf(graph).count,
    frustration: (weighted ? other : shown).index,
    weighted: (weighted ? shown : other).index,
    camps: campsOf(graph, shown.camp),
    frustrated: frustratedPairs(graph, shown.camp).map(({ a, b, sign, weight, relations }) => ({
      pair: [actors[a]!, actors[b]!],
      ...{ sign, weight, relations: [...relations] },
    })),
    triads: found.triads,
    degreeOfBalance: found.degreeOfBalance,
    ties: ties.map(({ a, b, relations }) => ({ pair: [a, b], relations: [...relations] })),
    leftOut: {
      ...{ neutral, selfRelations },
      tied: ties.reduce((sum, { relations }) => sum + relations.length, 0),
    },
  };
}

/** Returns the best division that is found for one index, and what is known of the index. */
function divided(
  graph: SignedGraph,
  known: Searched,
  camps: number,
  weighted: boolean,
  proof: Proof | undefined,
  until: number,
): { index: Interval; camp: ArrayLike<number> } {
  const found = weighted ? known.weighted : known.plain;
  if (proof) {
    const { solver, signal } = proof;
    const limits = { milliseconds: until - Date.now(), ...(signal && { signal }) };
    const { camp, ...index } = exactFrustration(graph, solver, {
      ...{ weighted, upper: found },
      ...limits,
    });
    // A proof that nothing is better leaves everybody in the camp that was shown before it.
    if (index.exact) return { index, camp: index.upper < found.frustration ? camp : found.camp };
    // A program that ran out of time may know less than the bound at once.
    return {
      index: interval(graph, { camp, frustration: index.upper }, weighted, camps, index.lower),
      camp,
    };
  }
  return { index: interval(graph, found, weighted, camps, 0), camp: found.camp };
}

function interval(
  graph: SignedGraph,
  found: Annealed,
  weighted: boolean,
  camps: number,
  proven: number,
): Interval {
  const upper = found.frustration;
  const lower = Math.min(upper, Math.max(proven, lowerBound(graph, found, weighted, camps)));
  return { lower, upper, exact: lower === upper };
}

/** Returns the camps that have actors, the largest of each connected part first. */
function campsOf({ actors }: SignedGraph, camp: ArrayLike<number>): BalanceFigures["camps"] {
  return [...groupBy(actors.keys(), (place) => camp[place]!)]
    .sort(([x], [y]) => x - y)
    .map(([which, places]) => ({ id: which + 1, actors: places.map((place) => actors[place]!) }));
}
