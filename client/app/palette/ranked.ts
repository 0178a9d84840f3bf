import { fold } from "../../../domain/folded-text.ts";

const NOT = 4;

/**
 * Returns the rank of a match: 0 equal, 1 a prefix, 2 a prefix of a word, 3 contained, 4 no match.
 */
function rank(words: string, typed: string): number {
  if (words === typed) return 0;
  if (words.startsWith(typed)) return 1;
  if (words.includes(` ${typed}`)) return 2;
  return words.includes(typed) ? 3 : NOT;
}

/**
 * Returns the items that fit the typed text, the best first, else in the given order; all of them
 * for an empty text.
 * @param wordsOf every name that something goes by
 */
export function ranked<T>(
  all: readonly T[],
  typed: string,
  wordsOf: (item: T) => readonly string[],
): T[] {
  const sought = fold(typed.trim());
  if (sought === "") return [...all];
  return all
    .map((item) => ({
      item,
      rank: Math.min(...wordsOf(item).map((words) => rank(fold(words), sought))),
    }))
    .filter(({ rank: of }) => of < NOT)
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
