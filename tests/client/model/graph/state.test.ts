import { describe, expect, it } from "vitest";
import type { Bundle } from "../../../../client/model/graph/bundle.ts";
import {
  DEFAULT_STATE,
  hover,
  sameSelection,
  select,
  selectionOf,
  stepBack,
  toggleBundle,
} from "../../../../client/model/graph/state.ts";

const bundle = (relations: string[]): Bundle => ({
  id: "a|b|1",
  pair: ["a", "b"],
  sign: 1,
  relations,
  intensity: 1,
  count: relations.length,
  firm: true,
});

describe("hover(state, hovered)", () => {
  it("keeps the state itself when nothing changes", () => {
    const state = hover(DEFAULT_STATE, { type: "actor", id: "a" });
    expect(hover(state, { type: "actor", id: "a" })).toBe(state);
    expect(hover(state, null)).toEqual(DEFAULT_STATE);
  });
});

describe("toggleBundle(state, id)", () => {
  it("opens, opens another, closes the first", () => {
    const both = toggleBundle(toggleBundle(DEFAULT_STATE, "x"), "y");
    expect(both.opened).toEqual(["x", "y"]);
    expect(toggleBundle(both, "x").opened).toEqual(["y"]);
  });
});

describe("stepBack(state)", () => {
  it("closes bundles first, then drops the selection", () => {
    const state = toggleBundle(select(DEFAULT_STATE, { type: "actor", id: "a" }), "x");
    const closed = stepBack(state);
    expect(closed).toEqual({ ...state, opened: [] });
    expect(stepBack(closed)).toEqual(DEFAULT_STATE);
  });
});

describe("selectionOf(bundle)", () => {
  it("chooses the only relation, else the pair", () => {
    expect(selectionOf(bundle(["r"]))).toEqual({ type: "relation", id: "r" });
    expect(selectionOf(bundle(["r", "s"]))).toEqual({ type: "pair", actors: ["a", "b"], sign: 1 });
  });
});

describe("sameSelection(a, b)", () => {
  it("knows a pair from either end", () => {
    const pair = { type: "pair", actors: ["a", "b"], sign: 1 } as const;
    expect(sameSelection({ ...pair, actors: ["a", "b"] }, { ...pair, actors: ["b", "a"] })).toBe(
      true,
    );
    expect(
      sameSelection({ ...pair, actors: ["a", "b"] }, { type: "pair", actors: ["a", "b"] }),
    ).toBe(false);
    const between = (actors: [string, string]) => ({ ...pair, actors });
    expect(sameSelection(between(["a", "b"]), between(["a", "a"]))).toBe(false);
    expect(sameSelection(between(["a", "a"]), between(["a", "a"]))).toBe(true);
  });

  it("tells actors, relations and nothing apart", () => {
    expect(sameSelection({ type: "actor", id: "a" }, { type: "actor", id: "a" })).toBe(true);
    expect(sameSelection({ type: "actor", id: "a" }, { type: "relation", id: "a" })).toBe(false);
    expect(sameSelection(null, { type: "actor", id: "a" })).toBe(false);
    expect(sameSelection(null, null)).toBe(true);
  });
});
