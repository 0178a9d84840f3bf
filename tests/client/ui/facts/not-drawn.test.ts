import { describe, expect, it } from "vitest";
import { notDrawnWords } from "../../../../client/ui/facts/not-drawn.ts";

const graphIndex = { relations: new Map([["a", true]]) };
const cut = { loaded: 20_000, total: 99_956 };
const why = "only the 20,000 strongest of 99,956 relations are loaded";
const words = (ids: string, account = cut) =>
  notDrawnWords(
    Array.from(ids, (id) => ({ id })),
    graphIndex,
    account,
  );

describe("notDrawnWords(relations, graphIndex, account)", () => {
  it("says how many relations the map lacks, and why", () => {
    expect(words("abc")).toBe(`The map lacks 2 of these 3 relations: ${why}`);
    expect(words("bc")).toBe(`The map lacks these 2 relations: ${why}`);
    expect(words("b")).toBe(`The map lacks this relation: ${why}`);
  });

  it("says nothing if the map has them all, or has no limit", () => {
    expect(words("a")).toBe("");
    expect(words("")).toBe("");
    expect(words("b", { loaded: 6, total: 6 })).toBe("");
  });
});
