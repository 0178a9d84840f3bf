/**
 * An actor whose camp is the same in a smaller share of the best and near-best divisions is not
 * surely there.
 */
export const UNSURE = 0.8;
