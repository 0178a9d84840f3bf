import { signName } from "../../../domain/drawn-sign.ts";
import { type Sign, type SignName, markOfSign } from "../../../domain/sign.ts";
import type { RelationAttributes } from "../../../domain/contract/graph.ts";

/** The signs in the order of lists of evidence; mixed ones go with the neutral. */
export const SIGN_CLASSES = [
  "friction",
  "cooperation",
  "neutral",
] as const satisfies readonly SignName[];

/** Returns the mark of the sign in text: + − ± or ·. */
export function signMark(of: { sign: Sign; mixed?: boolean }): string {
  if (of.mixed) return "±";
  return markOfSign(of.sign);
}

export type Tally = Record<SignName, number>;

/** Returns the number of relations of each class. */
export function tally(relations: Iterable<Pick<RelationAttributes, "sign" | "mixed">>): Tally {
  const sums: Tally = { friction: 0, cooperation: 0, neutral: 0 };
  for (const relation of relations) sums[signName(relation)] += 1;
  return sums;
}
