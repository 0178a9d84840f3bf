import { describe, expect, it } from "vitest";
import { adjacency, within } from "../../../server/query/neighbourhood.ts";

const CHAIN = [
  { subject: "a", object: "b" },
  { subject: "c", object: "b" },
  { subject: "c", object: "d" },
  { subject: "a", object: "b" },
];

describe("adjacency(relations)", () => {
  it("knows each neighbour once, whichever way the relation points", () => {
    expect(adjacency(CHAIN)).toEqual(
      new Map([
        ["a", new Set(["b"])],
        ["b", new Set(["a", "c"])],
        ["c", new Set(["b", "d"])],
        ["d", new Set(["c"])],
      ]),
    );
  });

  it("takes a relation of an actor with itself", () => {
    expect(adjacency([{ subject: "a", object: "a" }])).toEqual(new Map([["a", new Set(["a"])]]));
  });
});

describe("within(neighbours, focus, hops)", () => {
  it("gives the distance of everything that is near enough", () => {
    expect(within(adjacency(CHAIN), "a", 2)).toEqual(
      new Map([
        ["a", 0],
        ["b", 1],
        ["c", 2],
      ]),
    );
  });

  it("takes the shortest way round a circle", () => {
    const circle = adjacency(
      [..."abcde"].map((subject, i) => ({ subject, object: "bcdea"[i] ?? "" })),
    );
    expect(Object.fromEntries(within(circle, "a", 9))).toEqual({ a: 0, b: 1, e: 1, c: 2, d: 2 });
  });

  it("gives an actor without relations alone", () => {
    expect(within(new Map(), "z", 3)).toEqual(new Map([["z", 0]]));
  });
});
