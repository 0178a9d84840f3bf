import { foldedWords } from "../../domain/folded-text.ts";

/** Texts searched by the beginnings of their words. */
export interface WordIndex<T> {
  /**
   * The items in whose text every word of a question begins a word, in whatever order; those that
   * have the words side by side as they were asked first, else in the order of the items. Nothing
   * for a question without words.
   */
  find(question: string): T[];
}

/** Milliseconds of work after which others of this thread have their turn. */
const STRETCH_MS = 10;

/**
 * Folds texts so that they can be searched. A search reads them all, which for 100,000 claims takes
 * some ten milliseconds and less memory than an index of their words.
 *
 * @param textOf called once for each item
 * @param turn lets other work of this thread go on; asked again and again while texts are folded
 */
export async function wordIndex<T>(
  items: readonly T[],
  textOf: (item: T) => string,
  turn: () => Promise<unknown>,
): Promise<WordIndex<T>> {
  const texts: string[] = [];
  let begun = performance.now();
  for (const item of items) {
    texts.push(` ${foldedWords(textOf(item)).join(" ")}`);
    if (performance.now() - begun < STRETCH_MS) continue;
    await turn();
    begun = performance.now();
  }
  return { find: (question) => found(items, texts, question) };
}

function found<T>(items: readonly T[], texts: readonly string[], question: string): T[] {
  const words = foldedWords(question).map((word) => ` ${word}`);
  if (words.length === 0) return [];
  const phrase = words.join("");
  const first: T[] = [];
  const others: T[] = [];
  items.forEach((item, at) => {
    const text = texts[at] ?? "";
    if (!words.every((word) => text.includes(word))) return;
    (text.includes(phrase) ? first : others).push(item);
  });
  return [...first, ...others];
}
