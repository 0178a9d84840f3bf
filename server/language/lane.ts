import { decodeEscapes } from "../cypher/unicode-escapes.ts";
import { tokenShape } from "./token-shape.ts";

/** The pool that parses a text: `short` for quick ones, `long` for all others. */
export type Lane = "short" | "long";

const MOST_CHARACTERS = 5000;
/** The grammar parses about twenty tokens per millisecond; a statement of twenty lines has 500. */
const MOST_TOKENS = 600;
/**
 * Parse time may double with each level of subqueries, pattern expressions and quantified patterns.
 */
const MOST_DEPTH = 10;
const MOST_BRACES = 4;
const MOST_PREFIXES = 20;

/**
 * Returns the lane of a text from features that are visible without parsing, both with and without
 * decoding of Unicode escapes.
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
