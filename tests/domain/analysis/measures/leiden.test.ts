import fc from "fast-check";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { describe, expect, it } from "vitest";
import { leiden } from "../../../../domain/analysis/measures/leiden.ts";
import {
  addTie,
  tiesFor,
  weightedNetwork,
} from "../../../../domain/analysis/measures/weighted-network.ts";
import { KARATE } from "./karate.ts";

interface Tie {
  a: number;
  b: number;
  weight: number;
}

function groupsOf(order: number, ties: readonly Tie[], seed = 1): number[] {
  const random = xoroshiro128plus(seed);
  const given = tiesFor(ties.length);
  for (const { a, b, weight } of ties) addTie(given, a, b, weight);
  return [...leiden(weightedNetwork(order, given), () => uniformFloat64(random))];
}

/** Newman's modularity: Σ over groups of inside / m − (strength / 2m)². */
function modularity(groups: readonly number[], ties: readonly Tie[]): number {
  const total = ties.reduce((sum, { weight }) => sum + weight, 0);
  let inside = 0;
  const strengths = new Map<number, number>();
  for (const { a, b, weight } of ties) {
    if (groups[a] === groups[b]) inside += weight;
    for (const end of [a, b]) {
      const group = groups[end] ?? -1;
      strengths.set(group, (strengths.get(group) ?? 0) + weight);
    }
  }
  const expected = [...strengths.values()].reduce((sum, each) => sum + (each / total / 2) ** 2, 0);
  return inside / total - expected;
}

/** True if each group hangs together by ties within it. */
function areConnected(groups: readonly number[], ties: readonly Tie[]): boolean {
  const leader = groups.map((_, node) => node);
  const find = (node: number): number => (leader[node] === node ? node : find(leader[node] ?? 0));
  for (const { a, b } of ties) if (groups[a] === groups[b]) leader[find(a)] = find(b);
  return groups.every((group, node) => find(node) === find(groups.indexOf(group)));
}

const network = fc.integer({ min: 2, max: 24 }).chain((order) =>
  fc.record({
    order: fc.constant(order),
    ties: fc
      .uniqueArray(
        fc.tuple(fc.nat(order - 1), fc.nat(order - 1), fc.constantFrom(0.01, 0.5, 1, 3)),
        {
          minLength: 1,
          maxLength: 60,
          selector: ([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`,
        },
      )
      .map((all) => all.filter(([a, b]) => a !== b).map(([a, b, weight]) => ({ a, b, weight })))
      .filter((ties) => ties.length > 0),
  }),
);

describe("leiden(network, random)", () => {
  it("finds the division of Zachary's karate club with the greatest modularity", () => {
    // Proven to be the greatest: Brandes et al., IEEE Trans. Knowledge and Data Engineering 20
    // (2008) 172–188.
    const best = Math.max(
      ...[1, 2, 3].map((seed) => modularity(groupsOf(34, KARATE, seed), KARATE)),
    );
    expect(best).toBeCloseTo(0.4198, 4);
  });

  it("parts two cliques that one tie joins", () => {
    const clique = (first: number) =>
      [0, 1, 2, 3, 4].flatMap((i) =>
        [0, 1, 2, 3, 4]
          .filter((j) => i < j)
          .map((j) => ({ a: first + i, b: first + j, weight: 1 })),
      );
    const ties = [...clique(0), ...clique(5), { a: 4, b: 5, weight: 1 }];
    expect(groupsOf(10, ties)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
  });

  it("gives connected groups that no other node would be better in, and the same each time", () => {
    fc.assert(
      fc.property(network, ({ order, ties }) => {
        const groups = groupsOf(order, ties);
        expect(groupsOf(order, ties)).toEqual(groups);
        expect(areConnected(groups, ties)).toBe(true);
        const quality = modularity(groups, ties);
        const alone = groups.map((_, node) => node);
        expect(quality).toBeGreaterThanOrEqual(modularity(alone, ties) - 1e-9);
        for (const node of groups.keys())
          for (const group of new Set([...groups, order])) {
            const moved = groups.with(node, group);
            expect(modularity(moved, ties)).toBeLessThanOrEqual(quality + 1e-9);
          }
      }),
    );
  });
});
