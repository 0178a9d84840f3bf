import { describe, expect, it } from "vitest";
import { stepTo } from "../../../../client/model/graph/walk.ts";

const RIGHT = { x: 1, y: 0 } as const;
const UP = { x: 0, y: 1 } as const;

const places = new Map(
  Object.entries({
    here: { x: 0, y: 0 },
    near: { x: 1, y: 0.2 },
    far: { x: 3, y: 0 },
    above: { x: 0.1, y: 2 },
    behind: { x: -1, y: 0 },
  }),
);
const step = (direction: Parameters<typeof stepTo>[1], ...neighbours: string[]) =>
  stepTo("here", direction, places, new Set(neighbours));

describe("stepTo(from, direction, places, neighbours)", () => {
  it("goes to the nearest neighbour that lies that way", () => {
    expect([step(RIGHT, "near", "far"), step(UP, "near", "above")]).toEqual(["near", "above"]);
  });

  it("goes to a neighbour before a nearer stranger", () => {
    expect(step(RIGHT, "far")).toBe("far");
  });

  it("goes to the nearest stranger where no neighbour lies that way", () => {
    expect(step(RIGHT, "above", "behind")).toBe("near");
  });

  it("gives null where nothing lies that way, or there is no such actor", () => {
    expect([step({ x: 0, y: -1 }, "above"), stepTo("gone", RIGHT, places, new Set())]).toEqual([
      null,
      null,
    ]);
  });
});
