import { NAME_SIZE } from "../model/label/text-size.ts";
import { REST, SIGNS, WIDTHS } from "./inter-widths.ts";
import { wrapped } from "./wrapped.ts";

const FIRST = " ".charCodeAt(0);
// Inter grows wider with its weight; the table is of 600.
const WIDER = 0.00019;
// Widths of a wide letter, and of a small one of another alphabet at the most.
const WIDEST = 1000;
const WIDER_REST = 780;
const MARK = /\p{Mn}/u;
const CAPITAL = /\p{Lu}/u;
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;

/**
 * Returns the width of a text in Inter, px at `size`: the same wherever a picture is made, so that
 * texts find the same places with and without a browser. Letters outside ASCII count as the letter
 * they are built on, or as an average one.
 */
export const textWidth = (text: string, weight: number, size: number): number =>
  unitsOf(text, () => REST) * factor(weight, size);

/** `textWidth` at the size of names. */
export const widthOf = (text: string, weight: number): number => textWidth(text, weight, NAME_SIZE);

const factor = (weight: number, size: number): number =>
  (size / 1000) * (1 + WIDER * (weight - 600));

/** Returns the width of a text; `rest` gives that of a letter which the table does not have. */
function unitsOf(text: string, rest: (letter: string) => number): number {
  let units = 0;
  for (let i = 0; i < text.length; i += 1) {
    const width = WIDTHS[text.charCodeAt(i) - FIRST];
    // Most texts are of ASCII to their end: normalizing and regular expressions take ten times as long.
    if (width === undefined) return units + slowUnits(text.slice(i), rest);
    units += width;
  }
  return units;
}

function slowUnits(text: string, rest: (letter: string) => number): number {
  let units = 0;
  for (const letter of text.normalize("NFD")) {
    if (MARK.test(letter)) continue;
    units += knownUnits(letter) ?? (WIDE.test(letter) ? WIDEST : rest(letter));
  }
  return units;
}

const knownUnits = (letter: string): number | undefined =>
  WIDTHS[letter.charCodeAt(0) - FIRST] ?? SIGNS[letter];

/** True if `textWidth` knows every letter of a text and estimates none. */
export const isMeasured = (text: string): boolean =>
  [...text.normalize("NFD")].every(
    (letter) => MARK.test(letter) || knownUnits(letter) !== undefined,
  );

/**
 * Returns an upper bound of a text's width: letters of other alphabets come in another font, and
 * wider.
 */
const mostUnits = (text: string): number =>
  unitsOf(text, (letter) => (CAPITAL.test(letter) ? WIDEST : WIDER_REST));

const DOTS = "…";

/** Returns the text, or as much of it as a width has room for, with an ellipsis. */
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

/** Returns a text in lines no wider than `most`, in px of a picture, whatever its alphabet. */
export const wrapToWidth = (text: string, weight: number, size: number, most: number): string[] =>
  wrapped(text, (line) => mostUnits(line) * factor(weight, size) <= most);
