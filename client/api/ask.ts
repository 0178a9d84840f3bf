/** Answers requests as `fetch` does. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

let elsewhere: Ask | null = null;

/** Sends a request to the server of this page, or to its replacement. */
export const ask: Ask = (path, init) => (elsewhere ?? fetch)(path, init);

/** Lets something else than the server answer from now on; null: the server again. */
export function askElsewhere(to: Ask | null): void {
  elsewhere = to;
}

/** Returns true if the data is in this browser alone, so that no server can draw or embed it. */
export const isHere = (): boolean => elsewhere !== null;
