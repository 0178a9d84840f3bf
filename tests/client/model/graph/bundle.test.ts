import { describe, expect, it } from "vitest";
import { bundleId, foldBundles, type Link } from "../../../../client/model/graph/bundle.ts";
import { buildModel, type Model } from "../../../../client/model/graph/model.ts";
import { sampleGraph } from "./sample.ts";

describe("bundleId(a, b, sign)", () => {
  it("is the same from either end", () => {
    expect(bundleId("b", "a", -1)).toBe(bundleId("a", "b", -1));
  });
});

const linksOf = (model: Model): Link[] =>
  model.mapEdges((id, relation, start, end) => ({ id, start, end, relation }));

describe("foldBundles(links)", () => {
  it("folds both ways between two actors into one bundle a sign, thin ones first", () => {
    const model = buildModel(
      sampleGraph({ a: {}, b: {} }, [
        ["a", "b", 1, { intensity: 0.25 }],
        ["b", "a", 1, { intensity: 0.5, counts: false }],
        ["b", "a", -1, { intensity: 0.5, counts: false }],
      ]),
    );
    expect(foldBundles(linksOf(model))).toEqual([
      {
        id: "a|b|-1",
        pair: ["a", "b"],
        sign: -1,
        relations: ["r2"],
        intensity: 0.5,
        count: 1,
        firm: false,
      },
      {
        id: "a|b|1",
        pair: ["a", "b"],
        sign: 1,
        relations: ["r0", "r1"],
        intensity: 0.75,
        count: 2,
        firm: true,
      },
    ]);
  });

  it("counts mixed relations among the neutral", () => {
    const model = buildModel(
      sampleGraph({ a: {}, b: {} }, [
        ["a", "b", 1, { mixed: true }],
        ["a", "b", 0],
      ]),
    );
    const [bundle, ...others] = foldBundles(linksOf(model));
    expect(others).toEqual([]);
    expect(bundle).toMatchObject({ sign: 0, relations: ["r0", "r1"], count: 2 });
  });

  it("folds what an actor has with itself like what it has with others", () => {
    const model = buildModel(sampleGraph({ a: {} }, [["a", "a", -1]]));
    expect(foldBundles(linksOf(model))).toMatchObject([
      { id: "a|a|-1", pair: ["a", "a"], relations: ["r0"], count: 1 },
    ]);
  });
});
