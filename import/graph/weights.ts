/** Interpretation of a file's weights, which are only meaningful relative to each other. */
export interface Weights {
  /**
   * True if a weight is negative; then positive ones mean cooperation. Otherwise weights have no
   * sign.
   */
  signed: boolean;
  /** Returns the intensity of a weight, from 0 to 1; `usual` if all weights are equal. */
  intensity: (weight: number, usual: number) => number;
}

/**
 * Analyses all weights of a file. Weights up to 1 are intensities, larger ones are relative to the
 * largest.
 */
export function weightsOf(weights: Iterable<number>): Weights {
  let least = Infinity;
  let most = 0;
  let signed = false;
  for (const weight of weights) {
    least = Math.min(least, Math.abs(weight));
    most = Math.max(most, Math.abs(weight));
    signed ||= weight < 0;
  }
  return {
    signed,
    intensity: (weight, usual) => (least >= most ? usual : Math.abs(weight) / Math.max(1, most)),
  };
}
