import type { RelationAttributes } from "../../../domain/contract/graph.ts";

export const SIGN_CLASSES = ["friction", "cooperation", "neutral"] as const;
/** How a relation is drawn and grouped; what is mixed goes with the neutral. */
export type SignClass = (typeof SIGN_CLASSES)[number];

/** The class of a relation or claim by its sign. */
export function signClass(of: { sign: -1 | 0 | 1; mixed?: boolean }): SignClass {
  const sign = of.mixed ? 0 : of.sign;
  return sign === 0 ? "neutral" : sign > 0 ? "cooperation" : "friction";
}

/** The mark that stands for the sign in text: + − ± or ·. */
export function signMark(of: { sign: -1 | 0 | 1; mixed?: boolean }): string {
  if (of.mixed) return "±";
  return of.sign === 0 ? "·" : of.sign > 0 ? "+" : "−";
}

export type Tally = Record<SignClass, number>;

/** How many of the relations are of each class. */
export function tally(relations: Iterable<Pick<RelationAttributes, "sign" | "mixed">>): Tally {
  const sums: Tally = { friction: 0, cooperation: 0, neutral: 0 };
  for (const relation of relations) sums[signClass(relation)] += 1;
  return sums;
}
