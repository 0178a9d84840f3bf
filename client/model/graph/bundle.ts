import type { Sign } from "../../../domain/sign.ts";
import type { RelationAttributes } from "../../../domain/contract/graph.ts";
import { drawnSign } from "../../../domain/drawn-sign.ts";

/** A relation as it is drawn. */
export type DrawnRelation = RelationAttributes & {
  /** Number of relations that a line of an overview stands for; left out: it is one itself */
  stands?: number;
};

/** A relation with its id and its ends: looked up once, then only read. */
export interface Link {
  id: string;
  start: string;
  end: string;
  relation: DrawnRelation;
}

/** All relations of one sign between two actors, drawn as one edge until opened. */
export interface Bundle {
  /** `a|b|sign`, the two actor ids in code-unit order; the same id twice for a loop */
  id: string;
  pair: [string, string];
  /** 0 for neutral and for mixed */
  sign: Sign;
  relations: string[];
  /** Sum of the relations' intensities, 0 … count */
  intensity: number;
  count: number;
  /** Some relation in it occurred or is ongoing */
  firm: boolean;
  /** Number of undated relations, if a time is chosen and they were asked for */
  undated?: number;
}

/** Id of the bundle of one sign between two actors, whichever is named first. */
export function bundleId(a: string, b: string, sign: Sign): string {
  return a < b ? `${a}|${b}|${sign}` : `${b}|${a}|${sign}`;
}

/**
 * Folds relations into bundles: at most one a sign between two actors, thin ones first, so that
 * the strong are drawn on top. What an actor has with itself is a bundle whose two actors are one.
 */
export function foldBundles(links: Iterable<Link>): Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const { id: key, start, end, relation } of links) {
    const sign = drawnSign(relation);
    const id = bundleId(start, end, sign);
    let bundle = bundles.get(id);
    if (!bundle) {
      const pair: [string, string] = start < end ? [start, end] : [end, start];
      bundle = { id, pair, sign, relations: [], intensity: 0, count: 0, firm: false };
      bundles.set(id, bundle);
    }
    bundle.relations.push(key);
    bundle.intensity += relation.intensity;
    bundle.count += relation.stands ?? 1;
    bundle.firm ||= relation.counts;
  }
  return [...bundles.values()].sort((a, b) => a.intensity - b.intensity);
}
