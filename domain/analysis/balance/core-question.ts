import { Division } from "./division.ts";
import { neighbourList, type NeighbourList, type WeightedPair } from "./neighbour-list.ts";
import { Sides } from "./sides.ts";

/** One part of a reduced graph with its actors numbered from 0. */
export interface CoreQuestion {
  /** Numbers of its actors in the whole graph. */
  actors: readonly number[];
  pairs: readonly WeightedPair[];
  list: NeighbourList;
}

export function coreQuestion(core: readonly WeightedPair[]): CoreQuestion {
  const actors = [...new Set(core.flatMap(({ a, b }) => [a, b]))].sort((x, y) => x - y);
  const placeOf = new Map(actors.map((actor, place) => [actor, place]));
  const pairs = core.map(({ a, b, signed }) => ({
    a: placeOf.get(a)!,
    b: placeOf.get(b)!,
    signed,
  }));
  return { actors, pairs, list: neighbourList(actors.length, pairs) };
}

/** Returns 1 for a pair that contradicts a division in two camps, else 0. */
export const contradiction = ({ a, b, signed }: WeightedPair, camp: ArrayLike<number>): number =>
  (camp[a] === camp[b]) === signed < 0 ? 1 : 0;

/** Returns the weight of the pairs of a core that contradict a division. */
export function coreCost({ pairs }: CoreQuestion, camp: ArrayLike<number>): number {
  let sum = 0;
  for (const pair of pairs) sum += contradiction(pair, camp) * Math.abs(pair.signed);
  return sum;
}

/**
 * Makes a division of how far a relaxed program wants each pair to contradict, 0 to 1: pairs that it
 * wants least come first and decide, then single moves improve what came of it.
 */
export function roundedDivision(
  { actors, pairs, list }: CoreQuestion,
  wanted: ArrayLike<number>,
): Int8Array {
  const sides = new Sides(actors.length);
  const order = [...pairs.keys()].sort((i, j) => wanted[i]! - wanted[j]! || i - j);
  for (const i of order) {
    const { a, b, signed } = pairs[i]!;
    sides.relate(a, b, Math.sign(signed));
  }
  const division = new Division(list, 2, sides.camps());
  division.descend();
  return division.camp;
}
