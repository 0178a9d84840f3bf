import type { SignedGraph } from "./signed-graph.ts";

/** Triads by the signs of their three pairs; the first and third are balanced (Heider 1946). */
export const TRIAD_TYPES = ["+++", "++-", "+--", "---"] as const;
export type TriadType = (typeof TRIAD_TYPES)[number];

/** Three actors between all of whom there is a pair. */
export interface Triad {
  type: TriadType;
  /** Places in the actors of the graph, ascending. */
  actors: readonly [number, number, number];
  /** Places in the pairs of the graph: first and second actor, first and third, second and third. */
  pairs: readonly [number, number, number];
}

export interface TriadCounts {
  byType: Readonly<Record<TriadType, number>>;
  balanced: number;
  unbalanced: number;
  /** Balanced of all (Cartwright and Harary 1956); null if there is no triad. */
  share: number | null;
}

/** True for triads with an even number of frictions (Cartwright and Harary 1956). */
export const isBalanced = (type: TriadType): boolean => type === "+++" || type === "+--";

/** Counts triads by type. Time grows as pairs × the square root of pairs at the most. */
export function countTriads(graph: SignedGraph): TriadCounts {
  const byType: Record<TriadType, number> = { "+++": 0, "++-": 0, "+--": 0, "---": 0 };
  eachTriangle(graph, (_a, _b, _c, ab, ac, bc) => {
    byType[typeOf(graph, ab, ac, bc)]++;
    return true;
  });
  const balanced = byType["+++"] + byType["+--"];
  const unbalanced = byType["++-"] + byType["---"];
  const all = balanced + unbalanced;
  return { byType, balanced, unbalanced, share: all > 0 ? balanced / all : null };
}

/** Returns the first triads of a type in the order of their actors, at most `limit`. */
export function triadsOf(graph: SignedGraph, type: TriadType, limit: number): Triad[] {
  const found: Triad[] = [];
  if (limit <= 0) return found;
  eachTriangle(graph, (a, b, c, ab, ac, bc) => {
    if (typeOf(graph, ab, ac, bc) === type)
      found.push({ type, actors: [a, b, c], pairs: [ab, ac, bc] });
    return found.length < limit;
  });
  return found;
}

function typeOf({ pairs }: SignedGraph, ab: number, ac: number, bc: number): TriadType {
  const frictions = [ab, ac, bc].reduce((n, pair) => n + (pairs[pair]!.sign === -1 ? 1 : 0), 0);
  return TRIAD_TYPES[frictions]!;
}

/**
 * Calls `visit` with actors a < b < c and the places of their pairs, until it returns false.
 */
export function eachTriangle(
  { actors, pairs }: SignedGraph,
  visit: (a: number, b: number, c: number, ab: number, ac: number, bc: number) => boolean,
): void {
  const later: { actor: number; pair: number }[][] = actors.map(() => []);
  for (const [pair, { a, b }] of pairs.entries()) later[a]!.push({ actor: b, pair });
  for (const each of later) each.sort((x, y) => x.actor - y.actor);
  const pairWith = new Int32Array(actors.length).fill(-1);
  for (let a = 0; a < actors.length; a++) {
    const neighbours = later[a]!;
    for (const { actor, pair } of neighbours) pairWith[actor] = pair;
    for (const { actor: b, pair: ab } of neighbours)
      for (const { actor: c, pair: bc } of later[b]!) {
        const ac = pairWith[c]!;
        if (ac >= 0 && !visit(a, b, c, ab, ac, bc)) return;
      }
    for (const { actor } of neighbours) pairWith[actor] = -1;
  }
}
