/** The data that the engine's thread starts with. */
export interface ThreadData {
  /** Bytes of its heap. */
  memoryLimitBytes: number;
  /** Where it keeps what is written; undefined: nowhere. */
  writesFolder: string | undefined;
}
