import { distance } from "fastest-levenshtein";

/** Worth of a word of which only the beginning was asked for, beside the whole word. */
const PREFIX = 0.375;
/** How fast it falls with the letters that follow. */
const LETTERS_AFTER = 0.3;
/** Worth of a word that is spelt otherwise. */
const NEAR = 0.45;
/** Share of a word's letters that may differ, in words of more than so many letters. */
const NEAR_SHARE = 0.2;
const SHORT = 4;

/**
 * Returns how well a name fits the words of a question: 0 if one of them begins none of its words.
 * Whole words count more than beginnings, and short names more than long ones, by the formula of
 * BM25 for one occurrence. Source: Robertson and Zaragoza, "The Probabilistic Relevance Framework:
 * BM25 and Beyond" (2009).
 *
 * @param text its folded words, each behind a space
 */
export function nameMatch(text: string, words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    const score = prefixScore(text, word);
    if (score === 0) return 0;
    sum += score;
  }
  return sum * briefness(text);
}

/** The same, but a long word may also differ in some letters. */
export function nearMatch(text: string, words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    const score = Math.max(prefixScore(text, word), nearScore(text, word));
    if (score === 0) return 0;
    sum += score;
  }
  return sum * briefness(text);
}

function prefixScore(text: string, word: string): number {
  let best = 0;
  const wanted = ` ${word}`;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const next = text.indexOf(" ", end);
    const after = (next < 0 ? text.length : next) - end;
    if (after === 0) return 1;
    best = Math.max(best, (PREFIX * word.length) / (word.length + LETTERS_AFTER * after));
  }
  return best;
}

function nearScore(text: string, word: string): number {
  if (word.length <= SHORT) return 0;
  const most = Math.round(word.length * NEAR_SHARE);
  let best = 0;
  for (const other of text.slice(1).split(" ")) {
    if (Math.abs(other.length - word.length) > most) continue;
    const differing = distance(other, word);
    if (differing <= most) best = Math.max(best, (NEAR * word.length) / (word.length + differing));
  }
  return best;
}

/** Usual number of words of a name. */
const USUAL = 2;
const [K, B, LEAST] = [1.2, 0.7, 0.5];

function briefness(text: string): number {
  let length = 0;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) length++;
  return LEAST + (K + 1) / (1 + K * (1 - B + (B * length) / USUAL));
}
