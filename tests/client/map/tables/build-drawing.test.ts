import { describe, expect, it } from "vitest";
import { DEFAULT_FILTER, type Filter } from "../../../../client/model/graph/filter.ts";
import { admit } from "../../../../client/model/graph/apply-filter.ts";
import { extentOf } from "../../../../client/model/layout/extent.ts";
import { buildModel } from "../../../../client/model/graph/model.ts";
import { TRACE, UNDATED } from "../../../../client/model/graph/style.ts";
import { buildDrawing } from "../../../../client/map/tables/build-drawing.ts";
import { NOTHING_DRAWN, type Drawing } from "../../../../client/map/tables/drawing.ts";
import { EDGE_STYLE } from "../../../../client/map/shaders/edge-shader.ts";
import { EDGE, edgeRow, edgeValue } from "../../../../client/map/tables/edge-table.ts";
import { NODE, nodeValue } from "../../../../client/map/tables/node-table.ts";
import { writePresence } from "../../../../client/map/tables/presence.ts";
import { radiiOf } from "../../../../client/model/graph/radii.ts";
import { FilteredGraph } from "../../../../client/model/graph/filtered-graph.ts";
import { sampleGraph } from "../../model/graph/sample.ts";

const model = buildModel(
  sampleGraph({ a: {}, b: {}, c: {} }, [
    ["a", "b", 1],
    ["b", "c", -1],
  ]),
);
const positions = new Map([
  ["a", { x: 0, y: 0 }],
  ["b", { x: 100, y: 0 }],
  ["c", { x: 100, y: 50 }],
]);

function draw(filter: Filter, before: Drawing = NOTHING_DRAWN): Drawing {
  const admitted = admit(model, filter);
  const parts = {
    model,
    actors: admitted.actors,
    bundles: admitted.bundles,
    seen: new FilteredGraph(model, filter, null).seen,
    positions,
    extent: extentOf(positions),
    radii: radiiOf(admitted),
    bends: new Map<string, number>(),
    opened: [],
    cellOf: () => 0,
  };
  return buildDrawing(parts, before, 1);
}

/** How much there was and is of every disc and edge. */
function presence({ nodes, edges }: Drawing): Record<string, [number, number]> {
  const both = [
    ...nodes.ids.map((id, row) => [id, NODE, row] as const),
    ...edges.edges.map(({ key }, row) => [key, EDGE, row] as const),
  ];
  return Object.fromEntries(
    both.map(([key, column, row]) => {
      const value = (at: number) =>
        column === NODE ? nodeValue(nodes, row, at) : edgeValue(edges, row, at);
      return [key, [Math.fround(value(column.before)), Math.fround(value(column.now))]];
    }),
  );
}

const withoutFriction: Filter = {
  ...DEFAULT_FILTER,
  signs: { ...DEFAULT_FILTER.signs, friction: false },
};

describe("buildDrawing(parts, before, progress)", () => {
  it("draws the first picture at once", () => {
    expect(presence(draw(DEFAULT_FILTER))).toEqual({
      a: [1, 1],
      b: [1, 1],
      c: [1, 1],
      "a|b|1": [1, 1],
      "b|c|-1": [1, 1],
    });
  });

  it("finds the row of an edge by its key, as long as it is drawn", () => {
    const { edges } = draw(DEFAULT_FILTER);
    expect(edges.edges.map(({ key }) => edgeRow(edges, key))).toEqual([0, 1]);
    expect(edgeRow(edges, "a|c|1")).toBeUndefined();
    expect(edgeRow(draw(withoutFriction).edges, "b|c|-1")).toBeUndefined();
  });

  it("lets what leaves fade out and what comes back fade in", () => {
    const fewer = draw(withoutFriction, draw(DEFAULT_FILTER));
    expect(presence(fewer)).toEqual({
      a: [1, 1],
      b: [1, 1],
      c: [1, 0],
      "a|b|1": [1, 1],
      "b|c|-1": [1, 0],
    });
    expect(presence(draw(DEFAULT_FILTER, fewer))).toMatchObject({ c: [0, 1], "b|c|-1": [0, 1] });
  });

  it("keeps places when the filter changes, and knows when discs are on their way", () => {
    const first = draw(DEFAULT_FILTER);
    expect(draw(withoutFriction, first).moved).toBe(false);
    const places = (drawing: Drawing): number[] =>
      [0, 1].map((row) => nodeValue(drawing.nodes, row, NODE.x));
    expect(places(draw(withoutFriction, first))).toEqual(places(first));
  });
});

describe("writePresence(drawing, model, seen, progress)", () => {
  it("leaves a trace of what does not hold at the time, and restores it whole", () => {
    const drawing = draw(DEFAULT_FILTER);
    const never = { ...DEFAULT_FILTER, time: { from: "1900-01-01", to: "1901" }, undated: false };
    writePresence(drawing, model, new FilteredGraph(model, never, null).seen, 1);
    expect(presence(drawing)).toMatchObject({ "a|b|1": [1, Math.fround(TRACE)] });
    writePresence(drawing, model, new FilteredGraph(model, DEFAULT_FILTER, null).seen, 1);
    expect(presence(drawing)).toMatchObject({ "a|b|1": [Math.fround(TRACE), 1] });
    expect(drawing.edges.edges.every(({ bundle, whole }) => bundle === whole)).toBe(true);
  });

  it("marks undated relations that are asked for at a time, paler than at all times", () => {
    const drawing = draw(DEFAULT_FILTER);
    const asked = { ...DEFAULT_FILTER, time: { from: "1900-01-01", to: "1901" }, undated: true };
    const look = () =>
      drawing.edges.edges.map((_, row) => [
        edgeValue(drawing.edges, row, EDGE.style) >= EDGE_STYLE.short,
        edgeValue(drawing.edges, row, EDGE.tone),
      ]);
    const before = look();
    writePresence(drawing, model, new FilteredGraph(model, asked, null).seen, 1);
    const then = look();
    expect([before, then].map((edges) => edges.map(([short]) => short))).toEqual([
      [false, false],
      [true, true],
    ]);
    for (const [row, [, tone]] of then.entries())
      expect(tone).toBeCloseTo(UNDATED * Number(before[row]![1]), 5);
    writePresence(drawing, model, new FilteredGraph(model, DEFAULT_FILTER, null).seen, 1);
    expect(look()).toEqual(before);
  });

  it("draws a bundle by what holds of it, even if none is absent", () => {
    const two = buildModel(
      sampleGraph({ a: {}, b: {} }, [
        ["a", "b", 1, { spells: ["2000/2010"], intensity: 1 }],
        ["a", "b", 1, { spells: ["2005/2010"], intensity: 1 }],
      ]),
    );
    const time = { from: "2001-01-01", to: "2002" };
    const { bundles } = new FilteredGraph(two, { ...DEFAULT_FILTER, time }, null).seen;
    expect(bundles?.get("a|b|1")?.count).toBe(1);
  });
});
