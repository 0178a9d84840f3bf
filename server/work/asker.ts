/** The caller that waits for a piece of work. */
export interface Asker {
  /** The client that the work is attributed to, by address. */
  client: string;
  /** Aborts if the caller no longer waits; pending calls then reject with its reason. */
  signal: AbortSignal;
}

/** The server itself, whose requests are never aborted. */
export const SERVER: Asker = { client: "", signal: new AbortController().signal };
