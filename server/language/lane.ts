import { decodeEscapes } from "../cypher/unicode-escapes.ts";
import { tokenShape } from "./token-shape.ts";

/** Which threads take a text: those for what takes an instant, or the one for all the rest. */
export type Lane = "short" | "long";

const MOST_CHARACTERS = 5000;
/** The grammar reads some twenty tokens in a millisecond; a statement of twenty lines has 500. */
const MOST_TOKENS = 600;
/** Time may double with each level of subqueries, pattern expressions and quantified patterns. */
const MOST_DEPTH = 10;
const MOST_BRACES = 4;
const MOST_PREFIXES = 20;

/**
 * The lane of a text, from what can be seen without parsing it, with and without Unicode escapes
 * read.
 */
export function laneOf(text: string): Lane {
  if (text.length > MOST_CHARACTERS) return "long";
  const decoded = decodeEscapes(text).text;
  const readings = decoded === text ? [text] : [text, decoded];
  return readings.every(isEasy) ? "short" : "long";
}

function isEasy(text: string): boolean {
  const { tokens, depth, braces, prefixes } = tokenShape(text, Infinity);
  return (
    tokens <= MOST_TOKENS &&
    depth <= MOST_DEPTH &&
    braces <= MOST_BRACES &&
    prefixes <= MOST_PREFIXES
  );
}
