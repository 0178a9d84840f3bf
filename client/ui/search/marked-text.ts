import { fold } from "../../../domain/folded-text.ts";

/** A stretch of a text, and whether it matches the search. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Words as folding sees them: an apostrophe is part of its word. */
const WORD = /[\p{L}\p{M}\p{N}'’ʼ`´՚]+/gu;
const APOSTROPHE = /['’ʼ`´՚]/g;

/**
 * Returns a text parted so that the beginnings of words that were searched for are marked, whatever
 * their case and accents.
 * @param sought folded words
 */
export function markedText(text: string, sought: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (part: string, marked: boolean) => {
    if (part !== "") pieces.push({ text: part, marked });
  };
  let done = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const length = beginning(word, sought);
    if (length === 0) continue;
    add(text.slice(done, index), false);
    add(word.slice(0, length), true);
    done = index + length;
  }
  add(text.slice(done), false);
  return pieces;
}

const plain = (word: string): string => fold(word).replace(APOSTROPHE, "");

/** Returns the length of the longest sought word that a word begins with; 0 for none. */
function beginning(word: string, sought: readonly string[]): number {
  const folded = plain(word);
  const longest = sought
    .filter((one) => folded.startsWith(one))
    .reduce((most, one) => Math.max(most, one.length), 0);
  if (longest === 0) return 0;
  let length = 0;
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    length += segment.length;
    if (plain(word.slice(0, length)).length >= longest) break;
  }
  return length;
}
