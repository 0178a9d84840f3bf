import { prevailingSign, type SignedPair } from "./signed-pair.ts";
import { addAt, float64At } from "../at.ts";
import { xAt, yAt } from "./points.ts";

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
  if (n === 0) return turned;
  for (let i = 0; i < n; i += 1) {
    const x = xAt(positions, i);
    const y = yAt(positions, i);
    turned[2 * i] = cos * x + sin * y;
    turned[2 * i + 1] = cos * y - sin * x;
  }
  const [first = 0, second = 0, third = 0] = byStrength(n, pairs);
  const flipX = xAt(turned, first) > xAt(turned, second) ? -1 : 1;
  const flipY = yAt(turned, third) < yAt(turned, first) ? -1 : 1;
  for (let i = 0; i < n; i += 1) {
    turned[2 * i] = flipX * xAt(turned, i);
    turned[2 * i + 1] = flipY * yAt(turned, i);
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
    const dx = xAt(positions, a) - xAt(positions, b);
    const dy = yAt(positions, a) - yAt(positions, b);
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
    addAt(strength, a, cooperation + friction);
    addAt(strength, b, cooperation + friction);
  }
  return [...strength.keys()].sort(
    (i, j) => float64At(strength, j) - float64At(strength, i) || i - j,
  );
}
