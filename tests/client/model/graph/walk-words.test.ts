import { describe, expect, it } from "vitest";
import { DEFAULT_FILTER } from "../../../../client/model/graph/filter.ts";
import { modelOf } from "../../../../client/model/graph/model.ts";
import { applyFilter } from "../../../../client/model/graph/apply-filter.ts";
import { nowhereWords, placeWords } from "../../../../client/model/graph/walk-words.ts";
import { SMALL_GRAPH } from "./small-graph.ts";

const model = modelOf(SMALL_GRAPH);
const shown = applyFilter(model, { ...DEFAULT_FILTER, kinds: null });

describe("placeWords(model, shown, actor, from)", () => {
  it("says who it is and what it has", () => {
    expect(placeWords(model, shown, "armenia", null)).toBe(
      "Armenia, state. In all 3 relations of cooperation, 1 of friction, with 3 actors.",
    );
  });

  it("says what ties it to where the walk came from", () => {
    expect(placeWords(model, shown, "russia", "armenia")).toBe(
      "Russia, state. With Armenia: 1 relation of cooperation, 1 of friction. " +
        "In all 1 relation of cooperation, 1 of friction, with 1 actor.",
    );
  });

  it("says that there is no relation", () => {
    expect(placeWords(model, shown, "csto", "russia")).toBe(
      "CSTO, organization. No relation with Russia. In all 1 relation of cooperation, with 1 actor.",
    );
  });
});

describe("nowhereWords(model, actor, direction)", () => {
  it("names the side", () => {
    expect([
      nowhereWords(model, "csto", { x: 0, y: 1 }),
      nowhereWords(model, "csto", { x: -1, y: 0 }),
    ]).toEqual(["Nothing above CSTO.", "Nothing to the left of CSTO."]);
  });
});
