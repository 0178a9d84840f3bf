import { CypherError, STATUS, typeError } from "../errors/errors.ts";
import { describe } from "./describe.ts";
import { javaPattern } from "./java-pattern.ts";
import type { Value } from "./value.ts";

/** STARTS WITH, ENDS WITH and CONTAINS: null for what is no string. */
export const startsWith = (a: Value, b: Value): boolean | null =>
  typeof a === "string" && typeof b === "string" ? a.startsWith(b) : null;

export const endsWith = (a: Value, b: Value): boolean | null =>
  typeof a === "string" && typeof b === "string" ? a.endsWith(b) : null;

export const contains = (a: Value, b: Value): boolean | null =>
  typeof a === "string" && typeof b === "string" ? a.includes(b) : null;

/** A compiled pattern for `=~`, for patterns that are known before the rows. */
export type Matcher = (text: Value) => boolean | null;

/** @throws CypherError if the pattern cannot be compiled. */
export function matcher(pattern: string): Matcher {
  let compiled: RegExp;
  try {
    compiled = javaPattern(pattern);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CypherError(STATUS.semantic, `Invalid Regex: ${why}`);
  }
  return (text) => {
    return typeof text === "string" ? compiled.test(text) : null;
  };
}

let last: { pattern: string; match: Matcher } | undefined;

/** Cypher's `=~`: if the whole text matches the pattern; null for what is no string. */
export function matches(text: Value, pattern: Value): boolean | null {
  if (typeof text !== "string" || pattern === null) return null;
  if (typeof pattern !== "string") {
    throw typeError(`Expected a string value for \`=~\`, but got: ${describe(pattern)}`);
  }
  if (last?.pattern !== pattern) last = { pattern, match: matcher(pattern) };
  return last.match(text);
}
