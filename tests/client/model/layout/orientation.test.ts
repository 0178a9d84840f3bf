import { describe, expect, it } from "vitest";
import { orient } from "../../../../client/model/layout/orientation.ts";

const PAIRS = [
  { a: 0, b: 1, cooperation: 0, friction: 2, neutral: 0 },
  { a: 0, b: 2, cooperation: 1, friction: 0, neutral: 0 },
];

describe("orient(positions, pairs)", () => {
  it("lays friction from left to right, whatever way it was turned", () => {
    const upright = orient(Float64Array.from([0, 0, 0, 3, -1, 0]), PAIRS);
    const turned = orient(Float64Array.from([0, 0, 3, 0, 0, 1]), PAIRS);
    for (const positions of [upright, turned]) {
      const rounded = [...positions].map((value) => Math.round(value * 1e6) / 1e6 + 0);
      expect(rounded).toEqual([0, 0, 3, 0, 0, 1]);
    }
  });
});
