/** What the weights of a file can say; they mean something only beside each other. */
export interface Weights {
  /** One of them is negative: then those above 0 are cooperation. If none is, weights have no sign. */
  signed: boolean;
  /** The intensity, 0 … 1, that stands for a weight; `usual` if all of them are the same */
  intensity: (weight: number, usual: number) => number;
}

/** Looks at all weights of a file. Up to 1 they are intensities, above that parts of the largest. */
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
