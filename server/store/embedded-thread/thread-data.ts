/** What the thread of the engine is started with. */
export interface ThreadData {
  /** Bytes of its heap. */
  memoryLimitBytes: number;
  /** Where it keeps what is written; undefined: nowhere. */
  writesFolder: string | undefined;
}
