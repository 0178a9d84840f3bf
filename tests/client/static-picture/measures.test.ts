import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import type { MeasureName } from "../../../domain/analysis/measures/names.ts";
import { DEFAULT_FILTER } from "../../../client/model/graph/filter.ts";
import { FilteredGraph } from "../../../client/model/graph/filtered-graph.ts";
import { buildModel } from "../../../client/model/graph/model.ts";
import { arrange } from "../../../client/static-picture/arrange.ts";
import { asSvg } from "../../../client/static-picture/as-svg.ts";
import { compose } from "../../../client/static-picture/compose.ts";
import { measureValues } from "../../../client/static-picture/measure-values.ts";
import { pictureMeasures } from "../../../client/static-picture/picture-measures.ts";
import { sampleGraph } from "../model/graph/sample.ts";
import { SHOT } from "./shot.ts";

const data = sampleGraph({ a: {}, b: {}, c: {}, d: {} }, [
  ["a", "b", 1],
  ["b", "c", 1],
  ["c", "d", -1],
]);
const places = new Map(["a", "b", "c", "d"].map((id, i) => [id, { x: 100 * i, y: 0 }]));
const filtered = new FilteredGraph(buildModel(data), DEFAULT_FILTER, null);

function drawn(size: MeasureName | null, colour: MeasureName | null) {
  const names = [size, colour].filter((name) => name !== null);
  const measures = pictureMeasures({ size, colour }, measureValues(filtered, names).values);
  const picture = compose(arrange(filtered, places, {}, { measures, groups: null }), SHOT);
  const svg = new DOMParser().parseFromString(asSvg(picture, new Map()), "image/svg+xml");
  const texts = Array.from(svg.getElementsByTagName("text"), (text) => text.textContent);
  return { picture, texts, description: svg.getElementsByTagName("desc")[0]?.textContent };
}

const radii = ({ picture }: ReturnType<typeof drawn>) =>
  Object.fromEntries(picture.discs.map(({ name, radius }) => [name, radius]));

describe("a picture of a view with measures", () => {
  it("has discs that grow with the measure, and says so with its range", () => {
    const plain = radii(drawn(null, null));
    const sized = drawn("betweenness", null);
    const { a, b, c, d } = radii(sized);
    // b lies between a and c; by number of others b and c would be alike.
    expect(plain["b"]).toBeCloseTo(plain["c"] ?? 0);
    expect(b).toBeGreaterThan(c ?? 0);
    expect([a, c]).toEqual([d, d]);
    const key = "Size: Betweenness, 0.0000 – 0.3333";
    expect(sized.texts).toContain(key);
    expect(sized.description).toContain(key);
    expect(sized.picture.discs.flatMap(({ rings }) => rings)).toEqual([]);
  });

  it("has rings in the colours of a range, or of groups with their numbers", () => {
    const range = drawn(null, "cooperationDegree");
    expect(range.texts).toContain("Colour: Degree of cooperation, 0 – 2");
    const colours = range.picture.discs.map(({ rings }) => rings[0]?.colour);
    expect(new Set(colours).size).toBe(3);
    expect(colours[0]).toBe(colours[2]);
    const groups = drawn(null, "leidenCommunity");
    expect(groups.texts).toContain("Colour: Community (Leiden), 1 community");
    expect(groups.picture.discs.map(({ rings }) => rings[0]?.badge)).toEqual([
      "1",
      "1",
      "1",
      undefined,
    ]);
    expect(groups.texts.filter((text) => text === "1")).toHaveLength(3);
  });

  it("is as without them if none is chosen", () => {
    const { picture, texts } = drawn(null, null);
    expect(picture.discs.every(({ rings }) => rings.length === 0)).toBe(true);
    expect(texts.join()).not.toMatch(/Size|Colour/);
  });
});
