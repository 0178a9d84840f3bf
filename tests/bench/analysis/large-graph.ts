import type { SignedGraph, SignedPair } from "../../../domain/analysis/balance/signed-graph.ts";
import { randomOf } from "../random.ts";

/** A graph of two hidden camps in which a fifth of the pairs contradict them, some actors with many pairs. */
export function largeGraph(actors: number, pairs: number): SignedGraph {
  const random = randomOf(42);
  const seen = new Set<number>();
  const made: SignedPair[] = [];
  while (made.length < pairs) {
    const [x, y] = [random.whole(1 + random.whole(actors)), random.whole(actors)];
    const [a, b] = [Math.min(x, y), Math.max(x, y)];
    if (a === b || seen.has(a * actors + b)) continue;
    seen.add(a * actors + b);
    const agrees = random.chance(0.8);
    made.push({ a, b, sign: (a % 2 === b % 2) === agrees ? 1 : -1, weight: 1, relations: [] });
  }
  return { actors: Array.from({ length: actors }, (_, i) => String(i)), pairs: made };
}
