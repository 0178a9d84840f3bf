import type { Contents } from "./contents.ts";
import { versionOf, type Note } from "./note.ts";

export const LOAD_MODES = ["auto", "always", "never"] as const;
/** Determines when a pack is loaded at start; set by ENTENTE_LOAD. */
export type LoadMode = (typeof LOAD_MODES)[number];

const ANYWAY = "To load it anyway: npm run load -- <pack folder>, or ENTENTE_LOAD=always.";

/**
 * Returns the reason why a pack version must not be loaded at start into a database with these
 * contents, as one line for the user with the remedy; null if it may be loaded.
 *
 * In mode `auto` a pack is loaded only if the database holds nothing but Entente's data, and never
 * over a newer version: one that was loaded before the current one belongs to an outdated replica.
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
    return `The database holds ${other} that Entente did not create, so the pack was not loaded: ${served(note)}. ${ANYWAY}`;
  if (note?.history.includes(version) && versionOf(note) !== version)
    return `The database holds a pack that was loaded after this one, so this one was not loaded: ${served(note)}. ${ANYWAY}`;
  return null;
}

/** Describes what can be served from a database with this note. */
export function served(note: Note | null): string {
  return versionOf(note) === null
    ? "Cypher and the schema are served"
    : "the present data is served";
}
