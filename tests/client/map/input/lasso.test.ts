import { describe, expect, it } from "vitest";
import { isWithin } from "../../../../client/map/input/lasso.ts";

// A U: two arms, and a gap between them that is outside.
const loop = [
  [0, 0],
  [10, 0],
  [10, 30],
  [20, 30],
  [20, 0],
  [30, 0],
  [30, 40],
  [0, 40],
].map(([x, y]) => ({ x: x!, y: y! }));

describe("isWithin(point, polygon)", () => {
  it("tells inside from outside, also where the loop is hollow", () => {
    expect(isWithin({ x: 5, y: 10 }, loop)).toBe(true);
    expect(isWithin({ x: 25, y: 10 }, loop)).toBe(true);
    expect(isWithin({ x: 15, y: 10 }, loop)).toBe(false);
    expect(isWithin({ x: 15, y: 35 }, loop)).toBe(true);
    expect(isWithin({ x: 40, y: 10 }, loop)).toBe(false);
  });

  it("finds nothing in a loop that is none", () => {
    expect(isWithin({ x: 0, y: 0 }, [])).toBe(false);
    expect(isWithin({ x: 1, y: 1 }, loop.slice(0, 1))).toBe(false);
  });
});
