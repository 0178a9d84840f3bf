import { DataChanged } from "./errors.ts";

/** An answer and the version of the data that it is of; null where it does not depend on one. */
export interface Versioned<T> {
  body: T;
  version: string | null;
}

export const versionOf = (response: Response): string | null =>
  response.headers.get("Entente-Version");

/** Fired at the window if the server does not answer, or answers with other data than before. */
export const DOUBT = "entente-doubt";

/** Ms after which an answer of another version is asked for again: a replica is behind by seconds. */
const PAUSES = [300, 700, 1500];
const MOST_STARTS = 3;

/** The version that the page is made of; undefined: it takes any, as the workbench does. */
let held: string | null | undefined;

/** Returns the version that the page is made of; null or undefined: of none. */
export const heldVersion = (): string | null | undefined => held;

/**
 * Loads what a page is made of, all of one version of the data; what is asked for later has to be
 * of that one too. Begins again when a load comes between. Throws DataChanged when it always does.
 */
export async function loadAsOne<T>(load: () => Promise<T>): Promise<T> {
  for (let starts = 1; ; starts++) {
    held = null;
    try {
      return await load();
    } catch (error) {
      if (!(error instanceof DataChanged) || starts === MOST_STARTS) throw error;
    }
  }
}

/** Asks until the answer is of the version that the page is made of. Throws DataChanged. */
export async function ofOneVersion<T>(
  ask: () => Promise<Versioned<T>>,
  signal?: AbortSignal,
): Promise<Versioned<T>> {
  for (const pause of [...PAUSES, null]) {
    const answer = await ask();
    if (held === undefined || answer.version === null) return answer;
    held ??= answer.version;
    if (held === answer.version) return answer;
    if (pause === null) break;
    await new Promise((resolve) => setTimeout(resolve, pause));
    signal?.throwIfAborted();
  }
  dispatchEvent(new Event(DOUBT));
  throw new DataChanged();
}
