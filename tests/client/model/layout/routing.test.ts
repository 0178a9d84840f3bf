import { describe, expect, it } from "vitest";
import type { Bundle } from "../../../../client/model/graph/bundle.ts";
import { fanOut, routeBundles } from "../../../../client/model/layout/routing.ts";

const bundle = (sign: -1 | 0 | 1): Bundle => ({
  id: `a|b|${sign}`,
  pair: ["a", "b"],
  sign,
  relations: ["r"],
  intensity: 1,
  count: 1,
  firm: true,
});
const places = new Map([
  ["a", { x: 0, y: 0 }],
  ["b", { x: 400, y: 0 }],
  ["c", { x: 200, y: 5 }],
]);
const radii = new Map([...places.keys()].map((actor) => [actor, 12]));

describe("routeBundles(bundles, positions, radii)", () => {
  it("draws a single bundle straight where nothing is in the way", () => {
    const free = new Map([...radii].filter(([actor]) => actor !== "c"));
    expect(routeBundles([bundle(1)], places, free)).toEqual(new Map([["a|b|1", 0]]));
  });

  it("bends it round a disc in the way", () => {
    const bend = routeBundles([bundle(1)], places, radii).get("a|b|1")!;
    expect(Math.abs(bend) * 400).toBeGreaterThan(12);
    expect(bend).toBeGreaterThan(0);
  });

  it("draws the signs of a pair side by side", () => {
    const free = new Map([...radii].filter(([actor]) => actor !== "c"));
    const bends = routeBundles([bundle(1), bundle(-1)], places, free);
    expect(bends.get("a|b|1")).toBe(-bends.get("a|b|-1")!);
    expect(bends.get("a|b|1")).toBeGreaterThan(0);
  });
});

describe("fanOut(count, bend)", () => {
  it("spreads about the straight line when the bundle was straight", () => {
    expect(fanOut(3, 0)).toEqual([-0.09, 0, 0.09]);
  });

  it("spreads to the side on which the bundle was, no further for more relations", () => {
    expect(fanOut(40, -0.1).every((bend) => bend < 0 && bend > -0.7)).toBe(true);
  });
});
