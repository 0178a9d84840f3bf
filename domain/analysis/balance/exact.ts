import type { Annealed } from "./anneal.ts";
import { orderedCamps } from "./camp-order.ts";
import { coreQuestion } from "./core-question.ts";
import { exactCore } from "./exact-core.ts";
import { frustrationOf, rounded } from "./frustration.ts";
import { reduce } from "./reduce.ts";
import { Sides } from "./sides.ts";
import type { SignedGraph } from "./signed-graph.ts";
import type { Solver } from "./solver.ts";
import { wholeWeights } from "./whole-weights.ts";

export interface ExactOptions {
  weighted: boolean;
  /** Wall time at the most; what is proven until then is the answer. */
  milliseconds: number;
  /** A division in two camps that is known, such as that of annealing. */
  upper: Annealed;
  /** Asked between steps; an AbortSignal, or what reads shared memory while the thread is busy. */
  signal?: { readonly aborted: boolean };
}

export interface ExactFrustration {
  /** No division in two camps leaves less. */
  lower: number;
  /** The division that was found leaves so much. */
  upper: number;
  /** True if lower and upper are the same, and so the frustration index. */
  exact: boolean;
  camp: Int8Array;
}

/**
 * Finds the frustration index: the least number, or weight, of pairs that contradict a division in
 * two camps (Abelson and Rosenberg 1958; Harary 1959), with a program of whole numbers (Aref, Mason
 * and Wilson 2020). If the time is over before it is proven, the answer is an interval. Weights count
 * to a millionth.
 */
export function exactFrustration(
  graph: SignedGraph,
  solver: Solver,
  { weighted, milliseconds, upper, signal }: ExactOptions,
): ExactFrustration {
  const limits = { until: Date.now() + milliseconds, isCancelled: () => signal?.aborted ?? false };
  const { pairs, unit } = wholeWeights(graph, weighted);
  const sides = new Sides(graph.actors.length);
  const { cores, forced } = reduce(pairs, sides);
  let lower = forced;
  let found = forced;
  // Small parts first: they are done for sure before a large one takes the time.
  const questions = cores.map(coreQuestion).sort((x, y) => x.pairs.length - y.pairs.length);
  for (const question of questions) {
    const known = Int8Array.from(question.actors, (actor) => upper.camp[actor]!);
    const answer = exactCore(question, known, solver, limits);
    lower += answer.lower;
    found += answer.upper;
    const [first = 0, ...others] = question.actors.keys();
    for (const i of others)
      sides.relate(
        question.actors[i]!,
        question.actors[first]!,
        answer.camp[i] === answer.camp[first] ? 1 : -1,
      );
  }
  const camp = orderedCamps(graph, sides.camps());
  const value = frustrationOf(graph, camp, weighted);
  const exact = lower === found;
  return {
    lower: exact ? value : Math.min(rounded(lower * unit), value),
    upper: value,
    exact,
    camp,
  };
}
