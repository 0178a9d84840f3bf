import { distance } from "fastest-levenshtein";

/** A name may differ from the one that is meant in one letter of so many. */
const LETTERS_AN_ERROR = 3;

/** Returns the name that a misspelt one means; undefined if none is similar. */
export function similarName(name: string, known: readonly string[]): string | undefined {
  const folded = name.toLowerCase();
  const most = Math.max(1, Math.floor(name.length / LETTERS_AN_ERROR));
  let best: { name: string; errors: number } | undefined;
  for (const one of known) {
    const errors = distance(folded, one.toLowerCase());
    if (errors <= most && errors < (best?.errors ?? Infinity)) best = { name: one, errors };
  }
  return best?.name;
}
