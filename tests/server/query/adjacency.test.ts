import { describe, expect, it } from "vitest";
import { adjacency, within } from "../../../server/query/adjacency.ts";

const CHAIN = [
  { subject: "a", object: "b" },
  { subject: "c", object: "b" },
  { subject: "c", object: "d" },
  { subject: "a", object: "b" },
];

describe("adjacency(relations)", () => {
  it("has each neighbour once, regardless of direction", () => {
    expect(adjacency(CHAIN)).toEqual(
      new Map([
        ["a", new Set(["b"])],
        ["b", new Set(["a", "c"])],
        ["c", new Set(["b", "d"])],
        ["d", new Set(["c"])],
      ]),
    );
  });

  it("handles a relation of an actor with itself", () => {
    expect(adjacency([{ subject: "a", object: "a" }])).toEqual(new Map([["a", new Set(["a"])]]));
  });
});

describe("within(neighbours, focus, hops)", () => {
  it("returns the distance of everything within reach", () => {
    expect(within(adjacency(CHAIN), "a", 2)).toEqual(
      new Map([
        ["a", 0],
        ["b", 1],
        ["c", 2],
      ]),
    );
  });

  it("uses the shortest way around a circle", () => {
    const circle = adjacency(
      [..."abcde"].map((subject, i) => ({ subject, object: "bcdea"[i] ?? "" })),
    );
    expect(Object.fromEntries(within(circle, "a", 9))).toEqual({ a: 0, b: 1, e: 1, c: 2, d: 2 });
  });

  it("returns only the actor if it has no relations", () => {
    expect(within(new Map(), "z", 3)).toEqual(new Map([["z", 0]]));
  });
});
