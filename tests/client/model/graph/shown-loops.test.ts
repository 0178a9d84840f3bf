import { describe, expect, it } from "vitest";
import { DEFAULT_FILTER } from "../../../../client/model/graph/filter.ts";
import { routeBundles } from "../../../../client/model/layout/routing.ts";
import { buildModel } from "../../../../client/model/graph/model.ts";
import { radiiOf } from "../../../../client/model/graph/radii.ts";
import { FilteredGraph } from "../../../../client/model/graph/filtered-graph.ts";
import { sampleGraph } from "./sample.ts";

const model = buildModel(
  sampleGraph({ a: {}, b: {}, hermit: {} }, [
    ["a", "a", -1],
    ["a", "a", 1],
    ["a", "b", 1],
  ]),
);

describe("relations of an actor with itself", () => {
  const filtered = new FilteredGraph(model, DEFAULT_FILTER, null);

  it("are shown and counted like others", () => {
    expect(filtered.shown.bundles.map(({ id }) => id).sort()).toEqual(["a|a|-1", "a|a|1", "a|b|1"]);
    expect(filtered.account).toMatchObject({
      signs: { cooperation: 2, friction: 1, neutral: 0 },
      left: 0,
    });
  });

  it("make no disc larger, and leave it in different directions", () => {
    const radii = radiiOf(filtered.admitted);
    expect(radii.get("a")).toBe(radii.get("b"));
    const at = new Map([
      ["a", { x: 0, y: 0 }],
      ["b", { x: 200, y: 0 }],
    ]);
    const bends = routeBundles(filtered.admitted.bundles, at, radii);
    expect(bends.get("a|a|1")).not.toBe(bends.get("a|a|-1"));
  });

  it("do not keep a folded neighbour on the map", () => {
    const leaf = buildModel(
      sampleGraph({ a: {}, b: {}, c: {} }, [
        ["a", "b", 1],
        ["b", "b", -1],
        ["a", "c", 1],
      ]),
    );
    const { shown } = new FilteredGraph(leaf, { ...DEFAULT_FILTER, collapsed: ["a"] }, null);
    expect(shown.bundles).toEqual([]);
  });
});

describe("an actor without relations", () => {
  it("is shown if it is asked for", () => {
    expect(new FilteredGraph(model, DEFAULT_FILTER, null).shown.actors).not.toContain("hermit");
    const asked = new FilteredGraph(model, { ...DEFAULT_FILTER, expanded: ["hermit"] }, null);
    expect(asked.shown.actors).toContain("hermit");
    expect(asked.account).toMatchObject({ actors: 3, allActors: 3 });
  });
});
