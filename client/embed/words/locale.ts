import type { Words } from "./word-list.ts";
import { ENGLISH } from "./words.ts";

const known: Record<string, Words> = { en: ENGLISH };

/** Returns true if a text is a language tag of BCP 47. */
export function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** Returns the language of a locale: `de` of `de-AT`. */
export const languageOf = (locale: string): string => locale.toLowerCase().split("-")[0] ?? "";

/** Returns the words of a locale's language; English where there are none, or not yet. */
export function wordsOf(locale: string): Words {
  return known[languageOf(locale)] ?? ENGLISH;
}

/** Fetches the words of other languages, unless those of this one are known. */
export async function learnWords(locale: string): Promise<void> {
  if (languageOf(locale) in known) return;
  const { LANGUAGES } = await import("./languages.ts");
  Object.assign(known, LANGUAGES);
}
