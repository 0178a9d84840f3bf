import type { SortedFields } from "./sorted-fields.ts";
import { textOf, truthOf } from "./texts.ts";

const BOTH_WAYS = /^(undirected|mutual|bidirectional|both|both-ways|symmetric)$/i;
const ONE_WAY = /^(directed|->|<-|forward)$/i;

/** Whether a text is about direction alone, as the column Type of Gephi is. */
export function isDirection(value: unknown): boolean {
  const text = textOf(value).trim();
  return BOTH_WAYS.test(text) || ONE_WAY.test(text);
}

/** Whether a relation holds both ways, as its attributes say, or else as its file does. */
export function isSymmetric(fields: SortedFields, usual: boolean): boolean {
  const symmetric = truthOf(fields.of("symmetric"));
  if (symmetric !== null) return symmetric;
  for (const role of ["directed", "predicate"] as const) {
    const text = textOf(fields.of(role)).trim();
    if (BOTH_WAYS.test(text)) return true;
    if (ONE_WAY.test(text)) return false;
  }
  const directed = truthOf(fields.of("directed"));
  return directed === null ? usual : !directed;
}
