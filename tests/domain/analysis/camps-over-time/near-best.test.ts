import { describe, expect, it } from "vitest";
import { NEAR, nearBest } from "../../../../domain/analysis/camps-over-time/near-best.ts";
import { frustrationOf } from "../../../../domain/analysis/balance/frustration.ts";
import type { SignedGraph } from "../../../../domain/analysis/balance/signed-graph.ts";

const pair = (a: number, b: number, sign: 1 | -1) => ({ a, b, sign, weight: 1, relations: [] });

/** A square with one friction: any one of its four pairs may be the frustrated one. */
const SQUARE: SignedGraph = {
  actors: ["a", "b", "c", "d"],
  pairs: [pair(0, 1, 1), pair(1, 2, 1), pair(2, 3, 1), pair(0, 3, -1)],
};

/** The same, however the camps are called. */
const shape = (camp: ArrayLike<number>) => Array.from(camp, (each) => (each === camp[0] ? 0 : 1));

describe("best and near-best divisions", () => {
  it("hold every best division of a small graph", () => {
    const found = nearBest(SQUARE, 2).filter(({ frustration }) => frustration === 1);
    const shapes = new Set(found.map(({ camp }) => shape(camp).join("")));
    expect([...shapes].sort()).toEqual(["0000", "0001", "0011", "0111"]);
  });

  it("are counted right, the best first, and none leaves more than allowed", () => {
    const found = nearBest(SQUARE, 3);
    expect(found[0]?.frustration).toBe(1);
    for (const { camp, frustration } of found) {
      expect(frustrationOf(SQUARE, camp, false)).toBe(frustration);
      expect(frustration).toBeLessThanOrEqual((found[0]?.frustration ?? 0) + NEAR);
    }
  });

  it("are the same each time", () => {
    expect(nearBest(SQUARE, 2)).toEqual(nearBest(SQUARE, 2));
  });
});
