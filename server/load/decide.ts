import type { Contents } from "./contents.ts";
import { versionOf, type Note } from "./note.ts";

export const LOAD_MODES = ["auto", "always", "never"] as const;
/** When a pack is loaded at start, as ENTENTE_LOAD says. */
export type LoadMode = (typeof LOAD_MODES)[number];

const ANYWAY = "To load it all the same: npm run load -- <pack folder>, or ENTENTE_LOAD=always.";

/**
 * Why the pack of a data version is not loaded at start into a database with these contents, as
 * one line for people that says what they can do; null when it is loaded.
 *
 * Under `auto` a pack goes where nothing is but what the product put there, and no version goes
 * back: one that was loaded before the present one is that of a replica that is behind.
 */
export function withholding(mode: LoadMode, contents: Contents, version: string): string | null {
  if (mode === "always") return null;
  const { note, other, earlier } = contents;
  if (mode === "never") {
    if (versionOf(note) !== null)
      return `ENTENTE_PACK differs from what the database holds, and ENTENTE_LOAD is never: ${served(note)}.`;
    const what = earlier ? "a pack that an earlier version loaded" : "no pack";
    return `The database holds ${what}, and ENTENTE_LOAD is never: ${served(note)}. To load: npm run load -- <pack folder>.`;
  }
  if (other !== null)
    return `The database holds ${other} that Entente did not put there, so the pack was not loaded: ${served(note)}. ${ANYWAY}`;
  if (note?.history.includes(version) && versionOf(note) !== version)
    return `The database holds a pack that was loaded after this one, so this one was not loaded: ${served(note)}. ${ANYWAY}`;
  return null;
}

/** What can be served of a database whose note this is. */
export function served(note: Note | null): string {
  return versionOf(note) === null ? "Cypher and the schema are served" : "what is there is served";
}
