import type { SignedGraph, SignedPair } from "./signed-graph.ts";

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
  eachTriangle(graph, (ab, ac, bc) => {
    byType[typeOf(graph, ab, ac, bc)]++;
    return true;
  });
  const balanced = byType["+++"] + byType["+--"];
  const unbalanced = byType["++-"] + byType["---"];
  const all = balanced + unbalanced;
  return { byType, balanced, unbalanced, share: all > 0 ? balanced / all : null };
}

/** Returns triads of a type, at most `limit`; the same graph gives the same ones. */
export function triadsOf(graph: SignedGraph, type: TriadType, limit: number): Triad[] {
  const { pairs } = graph;
  const found: Triad[] = [];
  if (limit <= 0) return found;
  eachTriangle(graph, (ab, ac, bc) => {
    const [first, second, third] = [pairs[ab]!.a, pairs[ab]!.b, pairs[bc]!.b];
    if (typeOf(graph, ab, ac, bc) === type)
      found.push({ type, actors: [first, second, third], pairs: [ab, ac, bc] });
    return found.length < limit;
  });
  return found;
}

function typeOf({ pairs }: SignedGraph, ab: number, ac: number, bc: number): TriadType {
  const frictions = [ab, ac, bc].reduce((n, pair) => n + (pairs[pair]!.sign === -1 ? 1 : 0), 0);
  return TRIAD_TYPES[frictions]!;
}

/**
 * Calls `visit` with the places of the pairs ab, ac and bc of actors a < b < c, until it returns false. Pairs
 * lead from the actor with fewer pairs to the one with more, so that none has many.
 */
function eachTriangle(
  { actors, pairs }: SignedGraph,
  visit: (ab: number, ac: number, bc: number) => boolean,
): void {
  const degree = new Int32Array(actors.length);
  for (const { a, b } of pairs) {
    degree[a]!++;
    degree[b]!++;
  }
  const onward: { actor: number; pair: number }[][] = actors.map(() => []);
  for (const [pair, { a, b }] of pairs.entries()) {
    const isFirst = degree[a]! < degree[b]! || (degree[a] === degree[b] && a < b);
    onward[isFirst ? a : b]!.push({ actor: isFirst ? b : a, pair });
  }
  const pairWith = new Int32Array(actors.length).fill(-1);
  for (const from of onward) {
    for (const { actor, pair } of from) pairWith[actor] = pair;
    for (const { actor, pair } of from)
      for (const further of onward[actor]!) {
        const closing = pairWith[further.actor]!;
        if (closing >= 0 && !visit(...inOrder(pairs, [pair, closing, further.pair]))) return;
      }
    for (const { actor } of from) pairWith[actor] = -1;
  }
}

/** Sorts the pairs of a triangle: first and second actor, first and third, second and third. */
function inOrder(
  pairs: readonly SignedPair[],
  triangle: [number, number, number],
): [number, number, number] {
  return triangle.sort((i, j) => pairs[i]!.a - pairs[j]!.a || pairs[i]!.b - pairs[j]!.b);
}
