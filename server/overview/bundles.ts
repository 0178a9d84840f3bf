import type { Bundle, SignCounts } from "../../domain/contract/overview.ts";
import { addSigns, noSigns, type PairSum } from "./pair-sums.ts";

/**
 * Returns the bundles between elements, with most relations first. Relations inside a community that
 * is closed belong to none; an actor's with itself do.
 *
 * @param nameOf the name of an element: an actor's id, or ~ and that of a community
 */
export function bundlesOf(sums: readonly PairSum[], nameOf: (element: number) => string): Bundle[] {
  return sums
    .map(({ one, other, intensity, ...signs }) => {
      const [source = "", target = ""] = [nameOf(one), nameOf(other)].sort();
      return { source, target, ...signs, intensity: Math.round(intensity * 1e4) / 1e4 };
    })
    .filter(({ source, target }) => source !== target || !source.startsWith("~"))
    .sort((a, b) => relations(b) - relations(a) || (key(a) < key(b) ? -1 : 1));
}

/**
 * Returns the sums of larger elements.
 *
 * @param largerOf the element in which each is
 */
export function joined(sums: readonly PairSum[], largerOf: readonly number[]): PairSum[] {
  const joint = new Map<string, PairSum>();
  for (const sum of sums) {
    const [a = 0, b = 0] = [largerOf[sum.one], largerOf[sum.other]];
    const [one, other] = [Math.min(a, b), Math.max(a, b)];
    const pair = `${one} ${other}`;
    const known = joint.get(pair) ?? { one, other, ...noSigns(), intensity: 0 };
    joint.set(pair, known);
    addSigns(known, sum);
    known.intensity = Math.max(known.intensity, sum.intensity);
  }
  return [...joint.values()];
}

const relations = ({ cooperation, friction, neutral, mixed }: SignCounts): number =>
  cooperation + friction + neutral + mixed;

const key = ({ source, target }: Bundle): string => `${source} ${target}`;
