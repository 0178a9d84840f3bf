import { fold } from "../../../domain/folded-text.ts";

const NOT = 4;

/** How well words fit: 0 they are it, 1 begin with it, 2 a word of them does, 3 hold it, 4 not. */
function rank(words: string, typed: string): number {
  if (words === typed) return 0;
  if (words.startsWith(typed)) return 1;
  if (words.includes(` ${typed}`)) return 2;
  return words.includes(typed) ? 3 : NOT;
}

/**
 * What fits what was typed, the best first, else in the order given; all of it where nothing was.
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
