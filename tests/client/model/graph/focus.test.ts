import { describe, expect, it } from "vitest";
import { DEFAULT_FILTER } from "../../../../client/model/graph/filter.ts";
import { applyFilter } from "../../../../client/model/graph/apply-filter.ts";
import { focusOf } from "../../../../client/model/graph/focus.ts";
import { buildModel } from "../../../../client/model/graph/model.ts";
import { DEFAULT_STATE, hover, select } from "../../../../client/model/graph/state.ts";
import { sampleGraph } from "./sample.ts";

const model = buildModel(
  sampleGraph({ a: {}, b: {}, c: {} }, [
    ["a", "b", 1],
    ["a", "b", -1],
    ["b", "c", 1],
  ]),
);
const shown = applyFilter(model, DEFAULT_FILTER);
const NOTHING = {
  active: false,
  actors: new Set(),
  bundles: new Set(),
  relations: null,
  ringed: new Set(),
};

describe("focusOf(state, shown, model)", () => {
  it("is nothing at first", () => {
    expect(focusOf(DEFAULT_STATE, shown, model)).toEqual(NOTHING);
  });

  it("lights up the neighbourhood of a hovered actor, without a ring", () => {
    expect(focusOf(hover(DEFAULT_STATE, { type: "actor", id: "c" }), shown, model)).toEqual({
      ...NOTHING,
      active: true,
      actors: new Set(["c", "b"]),
      bundles: new Set(["b|c|1"]),
    });
  });

  it("lights up all bundles of a selected pair and rings both", () => {
    const state = select(DEFAULT_STATE, { type: "pair", actors: ["b", "a"] });
    expect(focusOf(state, shown, model)).toEqual({
      ...NOTHING,
      active: true,
      actors: new Set(["a", "b"]),
      bundles: new Set(["a|b|1", "a|b|-1"]),
      ringed: new Set(["a", "b"]),
    });
  });

  it("lights up the bundle of a selected relation", () => {
    const focus = focusOf(select(DEFAULT_STATE, { type: "relation", id: "r1" }), shown, model);
    expect(focus.bundles).toEqual(new Set(["a|b|-1"]));
    expect(focus.relations).toEqual(new Set(["r1"]));
  });

  it("keeps the rings of a selection while something else is hovered", () => {
    const state = hover(select(DEFAULT_STATE, { type: "actor", id: "a" }), {
      type: "actor",
      id: "c",
    });
    const focus = focusOf(state, shown, model);
    expect(focus.ringed).toEqual(new Set(["a"]));
    expect(focus.actors).toEqual(new Set(["c", "b"]));
  });

  it("lets nothing recede for an actor or relation that is not there", () => {
    expect(focusOf(select(DEFAULT_STATE, { type: "actor", id: "gone" }), shown, model).active).toBe(
      false,
    );
    expect(focusOf(select(DEFAULT_STATE, { type: "relation", id: "gone" }), shown, model)).toEqual(
      NOTHING,
    );
  });

  it("leaves what either of a pair has with itself in the dark, and lights that alone if it is meant", () => {
    const loops = buildModel(
      sampleGraph({ a: {}, b: {} }, [
        ["a", "b", 1],
        ["a", "a", -1],
      ]),
    );
    const lit = (actors: [string, string]) =>
      focusOf(
        select(DEFAULT_STATE, { type: "pair", actors }),
        applyFilter(loops, DEFAULT_FILTER),
        loops,
      ).bundles;
    expect(lit(["b", "a"])).toEqual(new Set(["a|b|1"]));
    expect(lit(["a", "a"])).toEqual(new Set(["a|a|-1"]));
  });
});
