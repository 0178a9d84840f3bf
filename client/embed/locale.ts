import type { Words } from "./word-list.ts";
import { ENGLISH } from "./words.ts";

const known: Record<string, Words> = { en: ENGLISH };

/** Whether a text names a language as BCP 47 has it. */
export function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

const languageOf = (locale: string): string => locale.toLowerCase().split("-")[0] ?? "";

/** The words of a locale's language; English where there are none, or not yet. */
export function wordsOf(locale: string): Words {
  return known[languageOf(locale)] ?? ENGLISH;
}

/** Fetches the words of other languages; tells whether there are some for this one now. */
export async function learnWords(locale: string): Promise<boolean> {
  const language = languageOf(locale);
  if (language in known) return false;
  const { LANGUAGES } = await import("./languages.ts");
  Object.assign(known, LANGUAGES);
  return language in known;
}

/** "March 2024" in a locale for a month as `2024-03`. */
export function monthWords(month: string, locale: string): string {
  const form = { month: "long", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(locale, form).format(new Date(`${month}-01T00:00:00Z`));
}
