import { prevailingSign, type SignedPair } from "./signed-pair.ts";

/**
 * Turns positions (x, y per actor) so that friction runs from left to right: the axis along which
 * pairs in friction lie furthest apart becomes the horizontal one (without friction, the axis of
 * greatest spread), and the busiest actor stands left of the second busiest, above the third.
 * The same picture comes out whatever way the descent had turned it.
 */
export function orient(positions: Float64Array, pairs: readonly SignedPair[]): Float64Array {
  const n = positions.length / 2;
  const angle = frictionAxis(positions, pairs);
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const turned = new Float64Array(positions.length);
  for (let i = 0; i < n; i += 1) {
    const x = positions[2 * i]!;
    const y = positions[2 * i + 1]!;
    turned[2 * i] = cos * x + sin * y;
    turned[2 * i + 1] = cos * y - sin * x;
  }
  const [first = 0, second = 0, third = 0] = byStrength(n, pairs);
  const flipX = turned[2 * first]! > turned[2 * second]! ? -1 : 1;
  const flipY = turned[2 * third + 1]! < turned[2 * first + 1]! ? -1 : 1;
  for (let i = 0; i < n; i += 1) {
    turned[2 * i]! *= flipX;
    turned[2 * i + 1]! *= flipY;
  }
  return turned;
}

function frictionAxis(positions: Float64Array, pairs: readonly SignedPair[]): number {
  let weighed = pairs.filter((pair) => prevailingSign(pair) < 0);
  if (weighed.length === 0) weighed = [...pairs];
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (const { a, b, friction } of weighed) {
    const dx = positions[2 * a]! - positions[2 * b]!;
    const dy = positions[2 * a + 1]! - positions[2 * b + 1]!;
    const weight = friction || 1;
    xx += weight * dx * dx;
    xy += weight * dx * dy;
    yy += weight * dy * dy;
  }
  return 0.5 * Math.atan2(2 * xy, xx - yy);
}

function byStrength(n: number, pairs: readonly SignedPair[]): number[] {
  const strength = new Float64Array(n);
  for (const { a, b, cooperation, friction } of pairs) {
    strength[a]! += cooperation + friction;
    strength[b]! += cooperation + friction;
  }
  return [...strength.keys()].sort((i, j) => strength[j]! - strength[i]! || i - j);
}
