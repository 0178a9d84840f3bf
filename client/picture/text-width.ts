import { NAME_SIZE } from "../graph/label/text-size.ts";
import { REST, WIDTHS } from "./inter-widths.ts";

const FIRST = " ".charCodeAt(0);
// Inter grows wider with its weight; the table is of 600.
const WIDER = 0.00019;
const MARK = /\p{Mn}/u;
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;

/**
 * How wide a text is in Inter, px at `size`: the same wherever a picture is made, so that texts
 * find the same places with and without a browser. Letters outside ASCII count as the letter they
 * are built on, or as an average one.
 */
export function textWidth(text: string, weight: number, size: number): number {
  let units = 0;
  for (let i = 0; i < text.length; i += 1) {
    const width = WIDTHS[text.charCodeAt(i) - FIRST];
    if (width === undefined) return (units + slowUnits(text.slice(i))) * factor(weight, size);
    units += width;
  }
  return units * factor(weight, size);
}

/** `textWidth` at the size of names. */
export const widthOf = (text: string, weight: number): number => textWidth(text, weight, NAME_SIZE);

const factor = (weight: number, size: number): number =>
  (size / 1000) * (1 + WIDER * (weight - 600));

function slowUnits(text: string): number {
  let units = 0;
  for (const letter of text.normalize("NFD")) {
    if (MARK.test(letter)) continue;
    units += WIDTHS[letter.charCodeAt(0) - FIRST] ?? (WIDE.test(letter) ? 1000 : REST);
  }
  return units;
}

const DOTS = "…";

/** The text, or as much of it as a width has room for, with an ellipsis. */
export function cutToWidth(text: string, weight: number, size: number, most: number): string {
  if (textWidth(text, weight, size) <= most) return text;
  const letters = [...text];
  const cutAfter = (count: number): string => letters.slice(0, count).join("").trimEnd() + DOTS;
  let fitting = -1;
  let tooMany = letters.length;
  while (tooMany - fitting > 1) {
    const count = (fitting + tooMany) >> 1;
    if (textWidth(cutAfter(count), weight, size) <= most) fitting = count;
    else tooMany = count;
  }
  return fitting < 0 ? "" : cutAfter(fitting);
}

/**
 * A text broken at spaces into lines no wider than `most`, and within a word that is wider than a
 * line. Nothing is cut unless `lines` limits them: the last one then ends in an ellipsis.
 */
export function wrapToWidth(
  text: string,
  weight: number,
  size: number,
  { most, lines = Infinity }: { most: number; lines?: number },
): string[] {
  const wrapped: string[] = [];
  let rest = text.split(/\s+/).filter(Boolean);
  const fits = (words: string): boolean => textWidth(words, weight, size) <= most;
  while (rest.length > 0) {
    if (wrapped.length === lines - 1) {
      wrapped.push(cutToWidth(rest.join(" "), weight, size, most));
      break;
    }
    const [first = ""] = rest;
    const head = fits(first) ? first.length : lettersThatFit(first, fits);
    if (head < first.length) {
      wrapped.push(first.slice(0, head));
      rest[0] = first.slice(head);
      continue;
    }
    let line = first;
    let end = 1;
    while (end < rest.length && fits(`${line} ${rest[end]}`)) line += ` ${rest[end++]}`;
    wrapped.push(line);
    rest = rest.slice(end);
  }
  return wrapped;
}

/** The length of the beginning of a word that fits, one letter at the least; no pair is parted. */
function lettersThatFit(word: string, fits: (text: string) => boolean): number {
  let length = 0;
  for (const letter of word) {
    if (length > 0 && !fits(word.slice(0, length + letter.length))) break;
    length += letter.length;
  }
  return length;
}
