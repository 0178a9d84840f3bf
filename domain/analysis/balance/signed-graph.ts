/** Two actors with one sign between them, folded from all their relations. */
export interface SignedPair {
  /** Places in `actors`; a < b. */
  a: number;
  b: number;
  sign: 1 | -1;
  /** Greater than 0: what it costs in the weighted index if the pair contradicts a division. */
  weight: number;
  /** Ids of the signed relations that it was folded from. */
  relations: readonly string[];
}

/** A simple undirected signed graph; every pair stands once. */
export interface SignedGraph {
  /** Ids of the actors that have a pair. */
  actors: readonly string[];
  pairs: readonly SignedPair[];
}
