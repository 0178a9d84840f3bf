/** Interpretation of a file's weights, which are only meaningful relative to each other. */
export interface Weights {
  /**
   * True if a weight is negative; then positive ones mean cooperation. Otherwise weights have no
   * sign.
   */
  signed: boolean;
  /** Returns the intensity of a weight, from 0 to 1; `fallback` if all weights are equal. */
  intensity: (weight: number, fallback: number) => number;
}

/**
 * Analyses all weights of a file. Weights up to 1 are intensities, larger ones are relative to the
 * largest.
 */
export function weightsOf(weights: Iterable<number>): Weights {
  let min = Infinity;
  let max = 0;
  let signed = false;
  for (const weight of weights) {
    min = Math.min(min, Math.abs(weight));
    max = Math.max(max, Math.abs(weight));
    signed ||= weight < 0;
  }
  return {
    signed,
    intensity: (weight, fallback) => (min >= max ? fallback : Math.abs(weight) / Math.max(1, max)),
  };
}
