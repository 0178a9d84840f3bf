import { describe, expect, it } from "vitest";
import type { Compare } from "../../../client/model/time/moment.ts";
import { DEFAULT_FILTER } from "../../../client/model/graph/filter.ts";
import { buildModel } from "../../../client/model/graph/model.ts";
import { FilteredGraph } from "../../../client/model/graph/filtered-graph.ts";
import { arrange } from "../../../client/static-picture/arrange.ts";
import { asSvg } from "../../../client/static-picture/as-svg.ts";
import { compose } from "../../../client/static-picture/compose.ts";
import { SHOT } from "./shot.ts";
import { sampleGraph } from "../model/graph/sample.ts";

const places = new Map([
  ["a", { x: -150, y: 0 }],
  ["b", { x: 150, y: 60 }],
  ["c", { x: 0, y: 200 }],
]);

describe("a picture of relations of an actor with itself", () => {
  const model = buildModel(
    sampleGraph({ a: {}, b: {} }, [
      ["a", "a", -1],
      ["a", "a", -1, { symmetric: false }],
      ["a", "a", 1],
      ["a", "b", 1],
    ]),
  );
  const draw = (opened: string[] = []) =>
    compose(arrange(new FilteredGraph(model, DEFAULT_FILTER, null), places, {}), {
      ...SHOT,
      opened,
    });

  it("draws a loop a sign, dashed for friction, with its count, outside of its disc", () => {
    const picture = draw();
    const loops = picture.curves.filter(({ arc }) => arc);
    expect(loops.map(({ dash }) => dash !== null).sort()).toEqual([false, true]);
    expect(picture.pills.map(({ words }) => words.text)).toEqual(["−2"]);
    const { x, y, radius } = picture.discs.find(({ name }) => name === "a")!;
    for (const { arc, x0, y0, x1, y1 } of loops) {
      expect(arc!.to - arc!.from).toBeGreaterThan(Math.PI);
      expect(Math.hypot(arc!.x - x, arc!.y - y)).toBeGreaterThan(radius);
      for (const far of [Math.hypot(x0 - x, y0 - y), Math.hypot(x1 - x, y1 - y)])
        expect(far).toBeCloseTo(radius + 1.5, 3);
    }
    expect(asSvg(picture, new Map())).toMatch(/<path d="M[\d.]+ [\d.]+A[\d.]+ [\d.]+ 0 1 1 /);
  });

  it("draws those of an opened bundle around each other, one with an arrow", () => {
    const loops = draw(["a|a|-1"]).curves.filter(({ arc, dash }) => arc && dash);
    expect(new Set(loops.map(({ arc }) => arc!.radius)).size).toBe(2);
    expect(loops.filter(({ head }) => head)).toHaveLength(1);
  });
});

describe("a picture of two times compared", () => {
  const model = buildModel(
    sampleGraph({ a: {}, b: {}, c: {} }, [
      ["a", "b", -1, { spells: ["2020/2022"], intensity: 0.5 }],
      ["a", "b", 1, { spells: ["2010/2012"], intensity: 0.5 }],
      ["a", "c", -1, { spells: ["2020/2022"] }],
      ["b", "c", 1, { spells: ["2010/2022"] }],
    ]),
  );
  const times: Compare = {
    before: { from: "2011-01-01", to: "2011-02-01" },
    after: { from: "2021-01-01", to: "2021-02-01" },
  };
  const filtered = new FilteredGraph(model, DEFAULT_FILTER, times);
  const picture = compose(arrange(filtered, places, {}), SHOT);
  const { cooperation, friction } = picture.palette;

  it("tells sign by dash as everywhere, and each change by a mark", () => {
    const lines = picture.curves.map(({ colour, dash, hollow }) => ({
      friction: colour === friction,
      dash: dash?.map(Math.round) ?? null,
      hollow,
    }));
    expect(lines).toContainEqual({ friction: false, dash: null, hollow: true });
    expect(lines.filter(({ dash }) => dash?.join() === "2,8")).toHaveLength(1);
    const thin = picture.curves.filter(({ dash, width }) => dash?.[0] !== 2 && width < 8);
    for (const { colour, dash } of thin) expect(dash !== null).toBe(colour === friction);
    expect(thin.map(({ colour }) => colour)).toContain(cooperation);
  });

  it("counts in its legend the lines that have each mark", () => {
    const words = picture.lines.map(({ text }) => text);
    expect(words).toEqual([
      "Cooperation",
      "Friction",
      "Flipped (1)",
      "New (1)",
      "Gone (1)",
      "Kept (1)",
    ]);
    expect(filtered.shown.bundles).toHaveLength(4);
    const dashes = picture.samples.slice(0, 2).map(({ dash }) => dash !== null);
    expect(dashes).toEqual([false, true]);
  });
});
