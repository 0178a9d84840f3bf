/** Batches that may be on their way to the asker before one of them has been taken. */
export const BATCHES_AHEAD = 8;
