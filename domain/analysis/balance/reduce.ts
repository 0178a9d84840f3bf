import { biconnectedBlocks } from "./biconnected.ts";
import type { WeightedPair } from "./neighbour-list.ts";
import type { Sides } from "./sides.ts";

export interface Reduced {
  /** Parts that can be solved each by itself. */
  cores: WeightedPair[][];
  /** Weight that contradicts every division. */
  forced: number;
}

/**
 * Makes the question smaller without changing its answer. Cycles lie within biconnected blocks, so
 * that each block is a question of its own and a bridge is none. Within a block, an actor one pair
 * of which weighs at least as much as all its others together can follow that pair in some best
 * division: it is merged with the other actor, and parallel pairs become one. Actors with one or two
 * pairs are cases of it. What is decided is noted in `sides`.
 *
 * @param pairs with whole numbers as weights, so that sums are exact
 */
export function reduce(pairs: readonly WeightedPair[], sides: Sides): Reduced {
  const cores: WeightedPair[][] = [];
  let forced = 0;
  const blocksLeft = biconnectedBlocks(pairs);
  for (let block = blocksLeft.pop(); block; block = blocksLeft.pop()) {
    const smaller = merged(block, sides);
    forced += smaller.forced;
    if (smaller.pairs.length === 0) continue;
    const parts = biconnectedBlocks(smaller.pairs);
    if (parts.length === 1 && smaller.pairs.length === block.length) cores.push(smaller.pairs);
    else blocksLeft.push(...parts);
  }
  return { cores, forced };
}

function merged(
  block: readonly WeightedPair[],
  sides: Sides,
): { pairs: WeightedPair[]; forced: number } {
  const rows = new Map<number, Map<number, number>>();
  const rowOf = (actor: number) => {
    let row = rows.get(actor);
    if (!row) rows.set(actor, (row = new Map<number, number>()));
    return row;
  };
  for (const { a, b, signed } of block) {
    rowOf(a).set(b, signed);
    rowOf(b).set(a, signed);
  }
  let forced = 0;
  const waiting = new Set([...rows.keys()].sort((x, y) => x - y));
  for (const actor of waiting) {
    waiting.delete(actor);
    const row = rowOf(actor);
    const followed = dominant(row);
    if (followed === null) continue;
    const sign = Math.sign(row.get(followed)!);
    sides.relate(actor, followed, sign);
    rows.delete(actor);
    const into = rowOf(followed);
    into.delete(actor);
    waiting.add(followed);
    for (const [other, signed] of row) {
      if (other === followed) continue;
      const known = into.get(other) ?? 0;
      const moved = sign * signed;
      if (known * moved < 0) forced += Math.min(Math.abs(known), Math.abs(moved));
      const back = rowOf(other);
      back.delete(actor);
      if (known + moved === 0) {
        into.delete(other);
        back.delete(followed);
      } else {
        into.set(other, known + moved);
        back.set(followed, known + moved);
      }
      waiting.add(other);
    }
  }
  const pairs: WeightedPair[] = [];
  for (const [a, row] of rows)
    for (const [b, signed] of row) if (a < b) pairs.push({ a, b, signed });
  return { pairs, forced };
}

/** Returns the other actor of a pair that weighs as much as all others together; null if none. */
function dominant(row: ReadonlyMap<number, number>): number | null {
  let total = 0;
  let heaviest: number | null = null;
  let most = 0;
  for (const [other, signed] of row) {
    const weight = Math.abs(signed);
    total += weight;
    if (weight > most) [heaviest, most] = [other, weight];
  }
  return 2 * most >= total ? heaviest : null;
}
