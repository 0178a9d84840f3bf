import type { SignedGraph, SignedPair } from "./signed-graph.ts";

/**
 * True if a pair contradicts a division: cooperation between camps, or friction within one
 * (Cartwright and Harary 1956; for more than two camps Davis 1967).
 */
export function contradicts({ a, b, sign }: SignedPair, camp: ArrayLike<number>): boolean {
  return (camp[a] === camp[b]) === (sign === -1);
}

/** Returns the number, or the total weight, of the pairs that contradict a division. */
export function frustrationOf(
  { pairs }: SignedGraph,
  camp: ArrayLike<number>,
  weighted: boolean,
): number {
  let sum = 0;
  for (const pair of pairs) if (contradicts(pair, camp)) sum += weighted ? pair.weight : 1;
  return rounded(sum);
}

/** Rounds a sum of weights to a millionth, as weights are: it then differs by no rounding of sums. */
export const rounded = (sum: number): number => Math.round(sum * 1e6) / 1e6;
