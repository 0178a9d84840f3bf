/** Somebody who waits for a piece of work. */
export interface Asker {
  /** Whose work it counts as: the address of a client. */
  client: string;
  /** Aborts when nobody waits any longer; its reason is what the wait rejects with. */
  signal: AbortSignal;
}

/** What the server asks of itself: nothing takes it back. */
export const SERVER: Asker = { client: "", signal: new AbortController().signal };
