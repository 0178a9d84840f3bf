/** Letters that Unicode does not take apart, as they are typed on another keyboard. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ς: "σ",
  // Armenian is written with either, and with the ligature of the first.
  եւ: "եվ",
};
const OTHERS = new RegExp(Object.keys(LETTERS).join("|"), "g");
const NOT_ASCII = /[^\0-\x7f]/;
const APOSTROPHES = /['’ʼ`´՚]/g;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

/**
 * A text without case, accents and ligatures, so that "Türkiye", "TURKIYE" and "turkiye" are one,
 * as "Երևան" and "ԵՐԵՎԱՆ" are. Punctuation stays.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(OTHERS, (letters) => LETTERS[letters] ?? letters);
}

/** The folded words of a text, in its order; an apostrophe is part of its word and left out. */
export function foldedWords(text: string): string[] {
  return fold(text).replace(APOSTROPHES, "").split(BETWEEN_WORDS).filter(Boolean);
}
