import type { SortedFields } from "./sorted-fields.ts";
import { textOf, truthOf } from "./texts.ts";

const BOTH_WAYS = /^(undirected|mutual|bidirectional|both|both-ways|symmetric)$/i;
const ONE_WAY = /^(directed|->|<-|forward)$/i;

/** Returns true if a text only describes direction, as in Gephi's column Type. */
export function isDirection(value: unknown): boolean {
  const text = textOf(value).trim();
  return BOTH_WAYS.test(text) || ONE_WAY.test(text);
}

/**
 * Returns true if a relation is symmetric according to its attributes, or else to the default of
 * its file.
 */
export function isSymmetric(fields: SortedFields, fallback: boolean): boolean {
  const symmetric = truthOf(fields.of("symmetric"));
  if (symmetric !== null) return symmetric;
  for (const role of ["directed", "predicate"] as const) {
    const text = textOf(fields.of(role)).trim();
    if (BOTH_WAYS.test(text)) return true;
    if (ONE_WAY.test(text)) return false;
  }
  const directed = truthOf(fields.of("directed"));
  return directed === null ? fallback : !directed;
}
