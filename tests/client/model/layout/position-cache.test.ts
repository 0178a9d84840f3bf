import { describe, expect, it } from "vitest";
import { keepPositions, readPositions } from "../../../../client/model/layout/position-cache.ts";

const PLACES = new Map([["a", { x: 1.5, y: -2 }]]);

function store(): {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
} {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

describe("readPositions(store, key, actors)", () => {
  it("gives back what was kept, for the same actors", () => {
    const shelf = store();
    keepPositions(shelf, "k", PLACES);
    expect(readPositions(shelf, "k", ["a"])).toEqual(PLACES);
    expect(readPositions(shelf, "k", ["b"])).toBeNull();
    expect(readPositions(shelf, "k", ["a", "b"])).toBeNull();
    expect(readPositions(shelf, "other", ["a"])).toBeNull();
  });

  it("takes what is broken for nothing", () => {
    for (const text of ["{", "3", '[["a","x",1]]', "[null]"]) {
      const shelf = store();
      shelf.setItem("k", text);
      expect(readPositions(shelf, "k", ["a"])).toBeNull();
    }
  });

  it("does without a store, or with one that refuses", () => {
    expect(readPositions(null, "k", ["a"])).toBeNull();
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new Error("quota");
      },
    };
    expect(() => keepPositions(full, "k", PLACES)).not.toThrow();
  });
});
