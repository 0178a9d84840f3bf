import { foldedWords } from "../../domain/folded-text.ts";
import type { RelationLens } from "../../domain/lens/lens.ts";
import { isBetween, nameOfRelation } from "../../domain/lens/relation-name.ts";
import { meaningOf } from "../../import/vocabulary/meaning.ts";
import type { Meaning } from "../../import/vocabulary/word.ts";
import type { Predicate } from "../pack/pack.ts";
import { MORE_WORDS } from "./more-words.ts";
import type { OwnNames } from "./names.ts";

const DEFAULT_FAMILY = "relation";
/** Intensity of a relation of which nothing says it. */
export const DEFAULT_INTENSITY = 0.5;

/** Returns the meaning of a type in the tables of common words; null if they do not have it. */
export function knownMeaning(type: string): Meaning | null {
  const words = foldedWords(type.replace(/(?<=[\p{Ll}])(?=\p{Lu})/gu, " "));
  const whole = inTables(words.join(" "));
  if (whole) return whole;
  // HAS_RIVAL, IS_ALLY, WAS_ATTACKED_BY: the words around the one that counts say little.
  const rest = words.filter((word) => !LITTLE.has(word));
  if (rest.length === 0 || rest.length === words.length) return null;
  return inTables(rest.join(" "));
}

const inTables = (words: string): Meaning | null =>
  MORE_WORDS.get(words) ?? meaningOf(words, "plain");

const LITTLE = new Set(
  "is are was were has have had be been the a an of with to by in on".split(" "),
);

/** The predicate of a relation of a lens, in the columns of a pack. */
export function predicateRow(relation: RelationLens, names: OwnNames): Predicate {
  const type = nameOfRelation(relation);
  const known = knownMeaning(type);
  return {
    id: names.of(type),
    label: relation.label ?? (type.replaceAll("_", " ").trim().toLowerCase().slice(0, 100) || type),
    family: relation.family ?? known?.family ?? DEFAULT_FAMILY,
    defaultSign: relation.sign && "constant" in relation.sign ? relation.sign.constant : 0,
    subjectKinds: [],
    objectKinds: [],
    symmetric: relation.symmetric ?? false,
    typicalIntensity:
      relation.intensity && "constant" in relation.intensity
        ? relation.intensity.constant
        : DEFAULT_INTENSITY,
    meaning: isBetween(relation)
      ? `Connected by a node ${type} of the database`
      : `Relationship type ${type} of the database`,
  };
}
