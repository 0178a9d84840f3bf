import { foldedWords } from "../../domain/folded-text.ts";
import { RESERVED_PREDICATES } from "../../domain/pack-names.ts";
import { slugOf } from "../actors/slug.ts";
import { readSign } from "../sign.ts";
import { ACLED, CAMEO, DISPUTES, FOLLOW_THE_MONEY } from "./event-tables.ts";
import { PLAIN } from "./plain.ts";
import type { Meaning } from "./word.ts";

/** The tables of words, by the name that a mapping gives them. */
export const VOCABULARIES = ["plain", "cameo", "acled", "disputes", "followTheMoney"] as const;
export type Vocabulary = (typeof VOCABULARIES)[number];

const TABLES: Readonly<Record<Vocabulary, ReadonlyMap<string, Meaning>>> = {
  plain: PLAIN,
  cameo: CAMEO,
  acled: ACLED,
  disputes: DISPUTES,
  followTheMoney: FOLLOW_THE_MONEY,
};

/** Returns the meaning of a word in a table; null if it has none there. */
export function meaningOf(word: string, vocabulary: Vocabulary): Meaning | null {
  const table = TABLES[vocabulary];
  const folded = foldedWords(word).join(" ") || word.trim();
  const found = table.get(folded);
  if (found) return found;
  if (vocabulary === "cameo") return cameoRoot(folded, table);
  return vocabulary === "plain" ? null : (PLAIN.get(folded) ?? null);
}

/** Finds a code by its first two digits: 0411 is 04. A code that lost its zero has one digit less. */
function cameoRoot(code: string, table: ReadonlyMap<string, Meaning>): Meaning | null {
  if (!/^\d{2,4}$/.test(code)) return PLAIN.get(code) ?? null;
  const whole = table.get(code.slice(0, 2));
  return whole ?? table.get(`0${code.slice(0, 1)}`) ?? null;
}

/** Returns the vocabulary that knows most of the words, and the share of them that it knows. */
export function likeliestVocabulary(words: Iterable<string>): {
  vocabulary: Vocabulary;
  share: number;
} {
  const all = [...words];
  const shares = VOCABULARIES.map((vocabulary) => ({
    vocabulary,
    share: all.filter((word) => meaningOf(word, vocabulary)).length / Math.max(1, all.length),
  }));
  const [best] = shares.sort((a, b) => b.share - a.share);
  return best ?? { vocabulary: "plain", share: 0 };
}

/** Returns a meaning for a word that no table knows: a predicate of its own, with no sign. */
export function ownMeaning(word: string): Meaning {
  const sign = readSign(word) ?? 0;
  return {
    predicate: predicateOf(word),
    label: word.replaceAll("_", " ").trim().toLowerCase() || "related to",
    sign,
    intensity: 0.5,
    family: "relation",
    symmetric: false,
  };
}

/** The meaning of relations for which neither a file nor its name has a word. */
export const UNNAMED = {
  word: "",
  predicate: "RELATED_TO",
  label: "is related to",
  sign: 0,
  intensity: 0.5,
  family: "relation",
  symmetric: false,
} as const satisfies Meaning & { word: string };

/** Converts a word to UPPER_SNAKE. */
export function predicateOf(word: string): string {
  const plain = slugOf(word, "type").slice(0, 60).replace(/-$/, "");
  const name = plain.replaceAll("-", "_").toUpperCase();
  if (RESERVED_PREDICATES.includes(name)) return `${name}_OF`;
  return /^[A-Z]/.test(name) ? name : `TYPE_${name}`;
}
