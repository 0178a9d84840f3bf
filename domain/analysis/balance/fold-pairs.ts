import { firstDay } from "../../dates/calendar.ts";
import { drawnSign } from "../../drawn-sign.ts";
import { FOLD_RULES, type FoldRule } from "../../fold-rule.ts";
import type { Sign } from "../../sign.ts";
import type { SignedGraph, SignedPair } from "./signed-graph.ts";

export { FOLD_RULES, type FoldRule };

/** A relation as far as folding needs it; the direction does not matter. */
export interface FoldableRelation {
  id: string;
  from: string;
  to: string;
  sign: Sign;
  /** True if its claims disagree about the sign: it counts as neutral. */
  mixed?: boolean;
  /** 0 to 1 */
  intensity: number;
  /** ISO 8601 date at reduced precision; null, absent or `..` if it is not known. */
  since?: string | null;
}

/** Two actors whose relations speak for both signs alike; they are in no pair. */
export interface Tie {
  /** Ids of actors; a < b. */
  a: string;
  b: string;
  /** Ids of all signed relations between them. */
  relations: readonly string[];
}

export interface Folded {
  graph: SignedGraph;
  ties: readonly Tie[];
  /** Number of relations of an actor with itself. */
  selfRelations: number;
  /** Number of relations between two actors that are neutral or mixed. */
  neutral: number;
}

/** A relation without intensity still connects, as in the communities of an overview. */
const LEAST_INTENSITY = 0.01;
/** Sums are rounded to a millionth: those of decimals differ from zero by rounding alone. */
const UNITS = 1e6;

/**
 * Folds relations to at most one signed pair for two actors. By `net` the weight of a pair is
 * |Σ sign × intensity| over its signed relations; by the other rules the greatest intensity of those
 * that decided. Relations that speak for both signs alike are a tie: by `net` if the sum is 0, else
 * if the newest or the strongest are of both signs. The order of relations does not matter.
 */
export function foldPairs(relations: Iterable<FoldableRelation>, rule: FoldRule): Folded {
  const byPair = new Map<string, FoldableRelation[]>();
  let selfRelations = 0;
  let neutral = 0;
  for (const relation of relations) {
    const { from, to } = relation;
    if (from === to) selfRelations++;
    else if (drawnSign(relation) === 0) neutral++;
    else {
      const key = from < to ? `${from}\0${to}` : `${to}\0${from}`;
      const known = byPair.get(key);
      if (known) known.push(relation);
      else byPair.set(key, [relation]);
    }
  }
  const ties: Tie[] = [];
  const decided: (Omit<SignedPair, "a" | "b"> & { ends: readonly [string, string] })[] = [];
  for (const [key, all] of [...byPair].sort(([x], [y]) => (x < y ? -1 : 1))) {
    const [a = "", b = ""] = key.split("\0");
    all.sort((x, y) => (x.id < y.id ? -1 : 1));
    const ids = all.map(({ id }) => id);
    const signed = signedWeight(all, rule);
    const sign = signed > 0 ? 1 : -1;
    if (signed === 0) ties.push({ a, b, relations: ids });
    else decided.push({ ends: [a, b], sign, weight: Math.abs(signed), relations: ids });
  }
  const actors = [...new Set(decided.flatMap(({ ends }) => ends))].sort();
  const placeOf = new Map(actors.map((id, place) => [id, place]));
  const place = (id: string) => placeOf.get(id) ?? 0;
  const pairs = decided.map(({ ends: [a, b], ...pair }) => ({ a: place(a), b: place(b), ...pair }));
  return { graph: { actors, pairs }, ties, selfRelations, neutral };
}

/** Returns sign × weight of a pair by the rule; 0 if its relations speak for both signs alike. */
function signedWeight(relations: readonly FoldableRelation[], rule: FoldRule): number {
  if (rule === "net") {
    const sum = relations.reduce((total, each) => total + each.sign * intensityOf(each), 0);
    return Math.round(sum * UNITS) / UNITS;
  }
  const first = rule === "newest" ? firstBy(relations, beginning) : firstBy(relations, intensityOf);
  const [{ sign = 0 } = {}] = first;
  if (first.some((each) => each.sign !== sign)) return 0;
  return sign * Math.max(...first.map(intensityOf));
}

/** Returns the relations that rank highest: several if they rank alike. */
function firstBy<R extends number | string>(
  relations: readonly FoldableRelation[],
  rank: (relation: FoldableRelation) => R,
): FoldableRelation[] {
  const ranks = relations.map(rank);
  const highest = ranks.reduce((most, each) => (each > most ? each : most));
  return relations.filter((_, i) => ranks[i] === highest);
}

function beginning({ since }: FoldableRelation): string {
  return since && since !== ".." ? firstDay(since) : "";
}

const intensityOf = ({ intensity }: FoldableRelation): number =>
  Math.max(LEAST_INTENSITY, intensity);
