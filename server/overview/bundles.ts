import type { Bundle, SignCounts } from "../../domain/contract/overview.ts";
import { nameOfSign } from "../../domain/sign.ts";
import { MIXED, type Links } from "./links.ts";

export const noSigns = (): SignCounts => ({ cooperation: 0, friction: 0, neutral: 0, mixed: 0 });

/** Counts one relation of this sign. */
export function countSign(counts: SignCounts, sign: number): void {
  counts[sign === MIXED ? "mixed" : nameOfSign(sign)]++;
}

/**
 * Returns the bundles between elements, with most relations first. Relations inside a community that
 * is closed belong to none; an actor's with itself do.
 *
 * @param elementOf the element that stands for an actor: itself, or ~ and its community
 */
export function bundlesOf(links: Links, elementOf: (actor: number) => string): Bundle[] {
  const bundles = new Map<string, Bundle>();
  const elements = new Map<number, string>();
  const element = (actor: number): string => {
    const known = elements.get(actor);
    if (known !== undefined) return known;
    const found = elementOf(actor);
    elements.set(actor, found);
    return found;
  };
  for (let i = 0; i < links.signs.length; i++) {
    const ends = [element(links.subjects[i] ?? 0), element(links.objects[i] ?? 0)].sort();
    const [source = "", target = ""] = ends;
    if (source === target && source.startsWith("~")) continue;
    const key = `${source} ${target}`;
    const bundle = bundles.get(key) ?? { source, target, ...noSigns(), intensity: 0 };
    bundles.set(key, bundle);
    countSign(bundle, links.signs[i] ?? 0);
    bundle.intensity = Math.max(bundle.intensity, links.intensities[i] ?? 0);
  }
  return [...bundles.values()]
    .map((bundle) => ({ ...bundle, intensity: Math.round(bundle.intensity * 1e4) / 1e4 }))
    .sort((a, b) => relations(b) - relations(a) || (key(a) < key(b) ? -1 : 1));
}

const relations = ({ cooperation, friction, neutral, mixed }: SignCounts): number =>
  cooperation + friction + neutral + mixed;

const key = ({ source, target }: Bundle): string => `${source} ${target}`;
