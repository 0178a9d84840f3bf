import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { SignedPair } from "./signed-pair.ts";
import { addAt, elementAt, float64At } from "../at.ts";

const ROUNDS = 300;
const NEUTRAL_WEIGHT = 0.3;

/** Two coordinates per actor by which friends are alike and foes are opposite. */
export interface Spectrum {
  /** The sign is the faction and the size its clearness; 0 for actors in neither */
  faction: Float64Array;
  second: Float64Array;
}

/**
 * Returns the two lowest eigenvectors of the normalized signed Laplacian, after Kunegis et al.,
 * "Spectral Analysis of Signed Graphs for Clustering, Prediction and Visualization" (2010), by
 * orthogonal iteration. Degrees are raised by their mean, as in regularized spectral clustering, so
 * that a pair that stands apart from all others is no faction. Linear in actors and pairs.
 */
export function signedSpectrum(n: number, pairs: readonly SignedPair[], seed: number): Spectrum {
  const weights = pairs.map(
    ({ cooperation, friction, neutral }) => cooperation - friction + NEUTRAL_WEIGHT * neutral,
  );
  const degrees = new Float64Array(n);
  for (const [k, { a, b }] of pairs.entries()) {
    const weight = Math.abs(elementAt(weights, k));
    addAt(degrees, a, weight);
    addAt(degrees, b, weight);
  }
  const mean = degrees.reduce((sum, degree) => sum + degree, 0) / (n || 1);
  const roots = degrees.map((degree) => Math.sqrt(degree + mean) || 1);
  const random = xoroshiro128plus(seed);
  const draw = () => Float64Array.from({ length: n }, () => uniformFloat64(random) - 0.5);
  let faction = unit(draw());
  let second = unit(draw());
  const step = (from: Float64Array): Float64Array => {
    // (I + D^-½ A D^-½) / 2 has its greatest eigenvalues where the Laplacian has its least.
    const to = from.map((value) => value / 2);
    for (const [k, { a, b }] of pairs.entries()) {
      const weight = elementAt(weights, k) / (2 * float64At(roots, a) * float64At(roots, b));
      addAt(to, a, weight * float64At(from, b));
      addAt(to, b, weight * float64At(from, a));
    }
    return to;
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    faction = unit(step(faction));
    second = unit(without(step(second), faction));
  }
  const relaxed = (vector: Float64Array) => vector.map((value, i) => value / float64At(roots, i));
  return { faction: relaxed(faction), second: relaxed(second) };
}

function without(vector: Float64Array, other: Float64Array): Float64Array {
  const share = vector.reduce((sum, value, i) => sum + value * float64At(other, i), 0);
  return vector.map((value, i) => value - share * float64At(other, i));
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
  return vector.map((value) => value / length);
}
