const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();

/** How well words fit what was typed: 0 begins with it, 1 a word of it does, 2 holds it, 3 not. */
function rank(words: string, typed: string): number {
  if (words.startsWith(typed)) return 0;
  if (words.includes(` ${typed}`)) return 1;
  return words.includes(typed) ? 2 : 3;
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
  const sought = plain(typed.trim());
  if (sought === "") return [...all];
  return all
    .map((item) => ({
      item,
      rank: Math.min(...wordsOf(item).map((words) => rank(plain(words), sought))),
    }))
    .filter(({ rank: of }) => of < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
