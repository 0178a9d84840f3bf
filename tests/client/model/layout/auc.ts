import { prevailingSign, type SignedPair } from "../../../../client/model/layout/signed-pair.ts";

/**
 * Probability that an edge of cooperation is shorter than one of friction (ties count half), the
 * area under the ROC curve of length as a classifier of sign. NaN where one sign is missing.
 */
export function signAuc(positions: Float64Array, pairs: readonly SignedPair[]): number {
  const length = ({ a, b }: SignedPair): number =>
    Math.hypot(
      positions[2 * a]! - positions[2 * b]!,
      positions[2 * a + 1]! - positions[2 * b + 1]!,
    );
  const cooperation = pairs.filter((pair) => prevailingSign(pair) > 0).map(length);
  const friction = pairs.filter((pair) => prevailingSign(pair) < 0).map(length);
  let won = 0;
  for (const short of cooperation) {
    for (const long of friction) won += short < long ? 1 : short === long ? 0.5 : 0;
  }
  return won / (cooperation.length * friction.length);
}
