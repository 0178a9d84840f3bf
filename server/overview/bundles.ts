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
  const elements = new KnownElements(elementOf);
  const bundles = new Map<number, Bundle>();
  for (let i = 0; i < links.signs.length; i++) {
    const one = elements.numberOf(links.subjects[i] ?? 0);
    const other = elements.numberOf(links.objects[i] ?? 0);
    // By numbers: there may be a million relations, and few elements.
    const pair = one < other ? one * 2 ** 24 + other : other * 2 ** 24 + one;
    let bundle = bundles.get(pair);
    if (!bundle) {
      const [source = "", target = ""] = [elements.at(one), elements.at(other)].sort();
      bundle = { source, target, ...noSigns(), intensity: 0 };
      bundles.set(pair, bundle);
    }
    countSign(bundle, links.signs[i] ?? 0);
    bundle.intensity = Math.max(bundle.intensity, links.intensities[i] ?? 0);
  }
  return [...bundles.values()]
    .filter(({ source, target }) => source !== target || !source.startsWith("~"))
    .map((bundle) => ({ ...bundle, intensity: Math.round(bundle.intensity * 1e4) / 1e4 }))
    .sort((a, b) => relations(b) - relations(a) || (key(a) < key(b) ? -1 : 1));
}

/** Numbers the elements of actors. */
class KnownElements {
  readonly #elementOf: (actor: number) => string;
  readonly #numberOfActor = new Map<number, number>();
  readonly #numberOfElement = new Map<string, number>();
  readonly #elements: string[] = [];

  constructor(elementOf: (actor: number) => string) {
    this.#elementOf = elementOf;
  }

  at(number: number): string {
    return this.#elements[number] ?? "";
  }

  numberOf(actor: number): number {
    const known = this.#numberOfActor.get(actor);
    if (known !== undefined) return known;
    const element = this.#elementOf(actor);
    const number = this.#numberOfElement.get(element) ?? this.#elements.push(element) - 1;
    this.#numberOfElement.set(element, number);
    this.#numberOfActor.set(actor, number);
    return number;
  }
}

const relations = ({ cooperation, friction, neutral, mixed }: SignCounts): number =>
  cooperation + friction + neutral + mixed;

const key = ({ source, target }: Bundle): string => `${source} ${target}`;
