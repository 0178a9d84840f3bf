/** Settings of how a database without a pack is seen. */
export interface LensSettings {
  /** Path of the lens that the operator chose; it is used even if the database holds a pack. */
  file: string | undefined;
  /** Path at which a changed lens is kept, and found at the next start; undefined for nowhere. */
  kept: string | undefined;
  /** Memory that the graph may need, in bytes. */
  memoryLimitBytes: number;
}
