import type { Sign } from "../../../domain/sign.ts";
import { drawnSign } from "../../../domain/drawn-sign.ts";
import type { LayoutGraph } from "./layout-graph.ts";

/** Two actors with some relation, by their index in the list of actors. */
export interface SignedPair {
  a: number;
  b: number;
  /** Summed intensity of their relations, per sign */
  cooperation: number;
  friction: number;
  neutral: number;
}

const HOME_TIE = 0.3;

/**
 * Returns the pairs that pull or push: relations that count (occurred or ongoing), folded per pair
 * of actors, and the structural tie of whoever has a country with the state of that country. Actors
 * that are not in `actors` are left out.
 */
export function signedPairs(model: LayoutGraph, actors: readonly string[]): SignedPair[] {
  const index = new Map(actors.map((actor, i) => [actor, i]));
  const pairs = new Map<number, SignedPair>();
  const pairOf = (i: number, j: number): SignedPair => {
    const a = Math.min(i, j);
    const b = Math.max(i, j);
    const key = a * actors.length + b;
    let pair = pairs.get(key);
    if (!pair) pairs.set(key, (pair = { a, b, cooperation: 0, friction: 0, neutral: 0 }));
    return pair;
  };
  for (const [actor, home] of homes(model)) {
    const i = index.get(actor);
    const j = index.get(home);
    if (i !== undefined && j !== undefined) pairOf(i, j).neutral += HOME_TIE;
  }
  model.forEachEdge((_, relation, start, end) => {
    const i = index.get(start);
    const j = index.get(end);
    if (i === undefined || j === undefined || i === j || !relation.counts) return;
    const pair = pairOf(i, j);
    const sign = drawnSign(relation);
    const strength = Math.max(relation.intensity, 0.05);
    if (sign > 0) pair.cooperation += strength;
    else if (sign < 0) pair.friction += strength;
    else pair.neutral += strength;
  });
  return [...pairs.values()];
}

/**
 * Returns the sign that prevails between two actors: +1, −1, or 0 where only neutral relations are.
 */
export function prevailingSign(pair: SignedPair): Sign {
  if (pair.cooperation === 0 && pair.friction === 0) return 0;
  return pair.cooperation >= pair.friction ? 1 : -1;
}

/** Returns the state to which each other actor belongs, by country code. */
function homes(model: LayoutGraph): Map<string, string> {
  const states = new Map<string, string>();
  model.forEachNode((id, { kind, country }) => {
    if (kind === "State" && country) states.set(country, id);
  });
  const found = new Map<string, string>();
  model.forEachNode((id, { kind, country }) => {
    const home = kind === "State" ? undefined : states.get(country);
    if (home !== undefined) found.set(id, home);
  });
  return found;
}
