import type { SignCounts } from "../../domain/contract/overview.ts";
import { nameOfSign } from "../../domain/sign.ts";
import { MIXED, type Links } from "./links.ts";

/** The relations between two elements, which are numbers; of the two the smaller comes first. */
export interface PairSum extends SignCounts {
  one: number;
  other: number;
  /** The largest of its relations, from 0 to 1. */
  intensity: number;
}

export const noSigns = (): SignCounts => ({ cooperation: 0, friction: 0, neutral: 0, mixed: 0 });

/**
 * Sums relations by the pair of elements that stand for their ends, in one pass: whatever else an
 * overview says of many relations is made of these sums, of which there are few.
 *
 * @param elementOf the element of each actor
 * @param elements number of elements
 */
export function pairSums(
  { subjects, objects, signs, intensities }: Links,
  elementOf: Int32Array,
  elements: number,
): PairSum[] {
  const sums = new Map<number, PairSum>();
  for (let i = 0; i < signs.length; i++) {
    const a = elementOf[subjects[i] ?? 0] ?? 0;
    const b = elementOf[objects[i] ?? 0] ?? 0;
    const [one, other] = a < b ? [a, b] : [b, a];
    const pair = one * elements + other;
    let sum = sums.get(pair);
    if (!sum) sums.set(pair, (sum = { one, other, ...noSigns(), intensity: 0 }));
    countSign(sum, signs[i] ?? 0);
    const intensity = intensities[i] ?? 0;
    if (intensity > sum.intensity) sum.intensity = intensity;
  }
  return [...sums.values()];
}

function countSign(counts: SignCounts, sign: number): void {
  counts[sign === MIXED ? "mixed" : nameOfSign(sign)]++;
}

/** Adds counts to others. */
export function addSigns(to: SignCounts, counts: SignCounts): void {
  to.cooperation += counts.cooperation;
  to.friction += counts.friction;
  to.neutral += counts.neutral;
  to.mixed += counts.mixed;
}
