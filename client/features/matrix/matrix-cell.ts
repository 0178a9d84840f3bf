import { plural } from "../../../domain/message.ts";
import { SIGN_WORDS, markOfSign, nameOfSign, type SignName } from "../../../domain/sign.ts";
import { pairKey } from "./pair-key.ts";
import type { Bundle } from "../../model/graph/bundle.ts";

/** The relations between two actors, as a cell says them. */
export interface MatrixCell {
  /** "+", "−", both of them, or "·" */
  mark: string;
  /** The sign that it is coloured by; neutral if both are there */
  sign: SignName;
  /** Greatest mean intensity of its signs, 0 to 1 */
  intensity: number;
  /** Number of relations of all signs */
  count: number;
  /** Its relations by sign, in words */
  words: string;
}

/** Returns what is between any two actors, by the key of the pair. */
export function matrixCells(bundles: readonly Bundle[]): Map<string, MatrixCell> {
  const byPair = new Map<string, Bundle[]>();
  for (const bundle of bundles) {
    const key = pairKey(...bundle.pair);
    byPair.set(key, [...(byPair.get(key) ?? []), bundle]);
  }
  return new Map([...byPair].map(([key, some]) => [key, cellOf(some)]));
}

function cellOf(bundles: readonly Bundle[]): MatrixCell {
  const all = [...bundles].sort((a, b) => b.sign - a.sign);
  const signed = all.filter(({ sign }) => sign !== 0);
  const [first] = signed;
  return {
    mark: signed.map(({ sign }) => markOfSign(sign)).join("") || markOfSign(0),
    sign: signed.length === 1 && first ? nameOfSign(first.sign) : "neutral",
    intensity: Math.max(...all.map(({ intensity, count }) => intensity / count)),
    count: all.reduce((sum, { count }) => sum + count, 0),
    words: all
      .map(({ sign, count }) => {
        const of = SIGN_WORDS[nameOfSign(sign)];
        return `${of}: ${plural(count, { one: "# relation", other: "# relations" })}`;
      })
      .join(", "),
  };
}
