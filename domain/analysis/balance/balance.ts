import type { BalanceFigures, Interval } from "../../contract/balance.ts";
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

/** What proves: without it the answer has annealing's division and a bound at once. */
export interface Proof {
  solver: Solver;
  /** Wall time for both indices together; that of the division that is shown comes first. */
  milliseconds: number;
  signal?: { readonly aborted: boolean };
}

/**
 * Returns all figures of structural balance for folded relations. Without a proof, or with more than
 * two camps, the indices are what a search found and a lower bound.
 */
export function balanceOf(
  { graph, ties, selfRelations, neutral }: Folded,
  { rule, camps, weighted }: BalanceQuestion,
  proof?: Proof,
): BalanceFigures {
  const { actors, pairs } = graph;
  const until = Date.now() + (proof?.milliseconds ?? 0);
  const proves = proof && camps === 2 ? proof : undefined;
  const shown = divided(graph, camps, weighted, proves, until);
  const other = divided(graph, camps, !weighted, proves, until);
  const triads = countTriads(graph);
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
    triads,
    degreeOfBalance: degreeOfBalance(graph, triads),
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
  camps: number,
  weighted: boolean,
  proof: Proof | undefined,
  until: number,
): { index: Interval; camp: ArrayLike<number> } {
  const found = anneal(graph, { camps, seed: SEED, weighted, steps: defaultSteps(graph) });
  if (proof) {
    const { solver, signal } = proof;
    const limits = { milliseconds: until - Date.now(), ...(signal && { signal }) };
    const { camp, ...index } = exactFrustration(graph, solver, {
      ...{ weighted, upper: found },
      ...limits,
    });
    if (index.exact) return { index, camp };
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
  const members = new Map<number, string[]>();
  for (const [place, actor] of actors.entries()) {
    const known = members.get(camp[place]!);
    if (known) known.push(actor);
    else members.set(camp[place]!, [actor]);
  }
  return [...members]
    .sort(([x], [y]) => x - y)
    .map(([which, its]) => ({ id: which + 1, actors: its }));
}
