import { prevailingSign, type SignedPair } from "../../../client/model/layout/signed-pair.ts";

/**
 * How well neighbourhoods over cooperation are kept, 0 … 1: the mean, over actors with k friends,
 * of the share of friends among the k that stand nearest (Gansner, Hu and North 2012 use the
 * same with hops). NaN where there is no friend.
 * @param positions x, y per actor
 */
export function neighbourhoodKept(positions: Float64Array, pairs: readonly SignedPair[]): number {
  const n = positions.length / 2;
  const friends: Set<number>[] = Array.from({ length: n }, () => new Set());
  for (const pair of pairs) {
    if (prevailingSign(pair) <= 0) continue;
    friends[pair.a]!.add(pair.b);
    friends[pair.b]!.add(pair.a);
  }
  let sum = 0;
  let counted = 0;
  for (const [i, own] of friends.entries()) {
    if (own.size === 0) continue;
    const far = (j: number): number =>
      Math.hypot(
        positions[2 * i]! - positions[2 * j]!,
        positions[2 * i + 1]! - positions[2 * j + 1]!,
      );
    const others = [...friends.keys()].filter((j) => j !== i).sort((a, b) => far(a) - far(b));
    sum += others.slice(0, own.size).filter((j) => own.has(j)).length / own.size;
    counted += 1;
  }
  return sum / counted;
}
