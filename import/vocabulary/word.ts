import type { Sign } from "../../domain/sign.ts";

/** The meaning of a word for a relation. */
export interface Meaning {
  /** UPPER_SNAKE; becomes the relationship type. */
  predicate: string;
  /** Read between the actors: "is an ally of". */
  label: string;
  sign: Sign;
  /** 0…1; sign × intensity ≈ Goldstein score / 10. */
  intensity: number;
  family: string;
  symmetric: boolean;
}

/**
 * Parses a table of meanings, one a line: words separated by `|`, the predicate, the Goldstein
 * score from −10 to 10 (`~` before it if the relation is symmetric), and the label.
 */
export function meaningsOf(family: string, table: string): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const line of table.trim().split("\n")) {
    const [words = "", predicate = "", score = "", ...label] = line.trim().split(/\s+/);
    const value = Number(score.replace("~", ""));
    const meaning = {
      predicate,
      label: label.join(" ") || predicate.toLowerCase().replaceAll("_", " "),
      sign: Math.sign(value) as Sign,
      intensity: Math.abs(value) / 10,
      family,
      symmetric: score.startsWith("~"),
    };
    for (const word of words.split("|")) meanings.set(word.replaceAll("_", " "), meaning);
  }
  return meanings;
}
