import { LOCALE } from "../../../domain/locale.ts";

/**
 * Returns a kind of actor as a plural in running text: "states", "territories". Kinds are words of
 * the pack: no other language than English is guessed.
 */
export function kindPlural(kind: string): string {
  if (LOCALE !== "en") return kind;
  const word = kind.toLowerCase();
  if (word === "media") return word;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** First letter in upper case, the rest as it is. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
