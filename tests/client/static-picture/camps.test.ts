import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import { FIRST_CHOICES, type BalanceChoices } from "../../../client/model/camps/choices.ts";
import { DEFAULT_FILTER } from "../../../client/model/graph/filter.ts";
import { FilteredGraph } from "../../../client/model/graph/filtered-graph.ts";
import { buildModel } from "../../../client/model/graph/model.ts";
import { arrange } from "../../../client/static-picture/arrange.ts";
import { asSvg } from "../../../client/static-picture/as-svg.ts";
import { compose } from "../../../client/static-picture/compose.ts";
import { measureValues } from "../../../client/static-picture/measure-values.ts";
import { pictureCamps } from "../../../client/static-picture/picture-camps.ts";
import { pictureMeasures } from "../../../client/static-picture/picture-measures.ts";
import { sampleGraph } from "../model/graph/sample.ts";
import { SHOT } from "./shot.ts";

// Two camps, {a b} and {c d}, and one cooperation between them.
const data = sampleGraph({ a: {}, b: {}, c: {}, d: {} }, [
  ["a", "b", 1],
  ["c", "d", 1],
  ["a", "c", -1],
  ["b", "c", -1],
  ["a", "d", -1],
  ["b", "d", 1],
]);
const at = { a: [0, 0], b: [200, 0], c: [0, 150], d: [200, 150] } as const;
const places = new Map(Object.entries(at).map(([id, [x, y]]) => [id, { x, y }]));
const filtered = new FilteredGraph(buildModel(data), DEFAULT_FILTER, null);
const none = pictureMeasures({ size: null, colour: null }, new Map());

function drawn(choices: Partial<BalanceChoices>, measures = none) {
  const groups = pictureCamps(filtered, DEFAULT_FILTER, { ...FIRST_CHOICES, ...choices });
  const picture = compose(arrange(filtered, places, {}, { measures, groups }), SHOT);
  const svg = new DOMParser().parseFromString(asSvg(picture, new Map()), "image/svg+xml");
  const texts = Array.from(svg.getElementsByTagName("text"), (text) => text.textContent);
  return { picture, texts, description: svg.getElementsByTagName("desc")[0]?.textContent ?? "" };
}

const badges = ({ picture }: ReturnType<typeof drawn>) =>
  Object.fromEntries(picture.discs.map(({ name, rings }) => [name, rings.map((r) => r.badge)]));

describe("a picture of a view with camps", () => {
  it("has a ring with the letter of its camp around each disc", () => {
    expect(badges(drawn({}))).toEqual({ a: ["A"], b: ["A"], c: ["B"], d: ["B"] });
    const { picture } = drawn({});
    const dashes = new Set(picture.discs.map(({ rings }) => rings[0]?.dash.join()));
    expect(dashes.size).toBe(2);
  });

  it("marks the line that contradicts the camps at its middle, and no other", () => {
    const { picture, texts } = drawn({});
    const of = (name: string) => picture.discs.find((disc) => disc.name === name)!;
    const [mark, ...others] = picture.contradictions;
    expect(others).toEqual([]);
    expect(mark?.x).toBeCloseTo((of("b").x + of("d").x) / 2, 0);
    expect(mark?.y).toBeCloseTo((of("b").y + of("d").y) / 2, 0);
    // One on the map, one in the legend.
    expect(texts.filter((text) => text === "!")).toHaveLength(2);
  });

  it("says in legend and description how many are in which camp", () => {
    const { texts, description } = drawn({});
    for (const said of ["Camp A: 2 actors", "Camp B: 2 actors", "Contradicts the camps (1)"]) {
      expect(texts).toContain(said);
      expect(description).toContain(said);
    }
  });

  it("follows the chosen actors, and marks nothing if the map's marks are off", () => {
    expect(badges(drawn({ among: ["a", "b", "c"] }))["d"]).toEqual([]);
    expect(drawn({ among: ["a", "b", "c"] }).picture.contradictions).toEqual([]);
    const off = drawn({ map: false });
    expect(off.picture.discs.flatMap(({ rings }) => rings)).toEqual([]);
    expect(off.texts.join()).not.toContain("Camp");
  });

  it("puts the ring of a camp around that of a measure, each with its badge", () => {
    const colour = "leidenCommunity";
    const measures = pictureMeasures(
      { size: null, colour },
      measureValues(filtered, [colour]).values,
    );
    const { picture } = drawn({}, measures);
    for (const { rings } of picture.discs) {
      const [measure, camp] = rings;
      expect([measure?.badge, camp?.badge]).toEqual([
        expect.stringMatching(/\d/),
        expect.stringMatching(/[AB]/),
      ]);
      expect(camp?.shape.radius).toBeGreaterThan(measure?.shape.radius ?? Infinity);
    }
  });
});
