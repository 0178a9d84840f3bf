/** The data that the engine's thread starts with. */
export interface ThreadData {
  /** Bytes of its heap. */
  memoryLimitBytes: number;
  /** Folder of the journal; undefined: nothing is kept. */
  writesFolder: string | undefined;
}
