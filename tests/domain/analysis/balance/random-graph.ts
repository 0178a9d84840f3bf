import fc from "fast-check";
import type { SignedGraph } from "../../../../domain/analysis/balance/signed-graph.ts";

const MOST_ACTORS = 9;

/** Small signed graphs with weights of two decimals, connected or not. */
export const randomGraph: fc.Arbitrary<SignedGraph> = fc
  .tuple(
    fc.integer({ min: 2, max: MOST_ACTORS }),
    fc.array(
      fc.record({ kind: fc.constantFrom(-1, 0, 0, 1), cents: fc.integer({ min: 1, max: 300 }) }),
      { minLength: 36, maxLength: 36 },
    ),
  )
  .map(([size, cells]) => {
    const pairs: SignedGraph["pairs"][number][] = [];
    let cell = 0;
    for (let a = 0; a < size; a++)
      for (let b = a + 1; b < size; b++) {
        const { kind = 0, cents = 1 } = cells[cell++] ?? {};
        if (kind !== 0)
          pairs.push({ a, b, sign: kind > 0 ? 1 : -1, weight: cents / 100, relations: [] });
      }
    return { actors: Array.from({ length: size }, (_, i) => `a${i}`), pairs };
  });

/** Tries every division: the least frustration with at most so many camps. */
export function leastByTrying(
  { actors, pairs }: SignedGraph,
  camps: number,
  weighted: boolean,
): number {
  const camp = new Array<number>(actors.length).fill(0);
  let least = Infinity;
  const place = (i: number, used: number): void => {
    if (i === actors.length) {
      const costs = pairs.map(({ a, b, sign, weight }) =>
        (camp[a] === camp[b]) === sign < 0 ? (weighted ? weight : 1) : 0,
      );
      least = Math.min(
        least,
        costs.reduce((sum, cost) => sum + cost, 0),
      );
      return;
    }
    for (let c = 0; c <= Math.min(used, camps - 1); c++) {
      camp[i] = c;
      place(i + 1, Math.max(used, c + 1));
    }
  };
  place(0, 0);
  return least;
}
