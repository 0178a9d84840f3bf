import { describe, expect, it } from "vitest";
import { FIRST_FILTER, type Filter } from "../../../../client/graph/filter.ts";
import { applyFilter, admit } from "../../../../client/graph/shown.ts";
import { extentOf } from "../../../../client/graph/layout/extent.ts";
import { buildModel } from "../../../../client/graph/model.ts";
import { TRACE } from "../../../../client/graph/style.ts";
import { buildDrawing } from "../../../../client/graph/view/build-drawing.ts";
import { NOTHING_DRAWN, type Drawing } from "../../../../client/graph/view/drawing.ts";
import { EDGE, edgeValue } from "../../../../client/graph/view/edge-table.ts";
import { NODE, nodeValue } from "../../../../client/graph/view/node-table.ts";
import { writePresence } from "../../../../client/graph/view/presence.ts";
import { radiiOf } from "../../../../client/graph/radii.ts";
import { seenOf } from "../../../../client/graph/seen.ts";
import { sampleGraph } from "../sample.ts";

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
    seen: seenOf(applyFilter(model, filter), null),
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
  ...FIRST_FILTER,
  signs: { ...FIRST_FILTER.signs, friction: false },
};

describe("buildDrawing(parts, before, progress)", () => {
  it("draws the first picture at once", () => {
    expect(presence(draw(FIRST_FILTER))).toEqual({
      a: [1, 1],
      b: [1, 1],
      c: [1, 1],
      "a|b|1": [1, 1],
      "b|c|-1": [1, 1],
    });
  });

  it("lets what leaves fade out and what comes back fade in", () => {
    const fewer = draw(withoutFriction, draw(FIRST_FILTER));
    expect(presence(fewer)).toEqual({
      a: [1, 1],
      b: [1, 1],
      c: [1, 0],
      "a|b|1": [1, 1],
      "b|c|-1": [1, 0],
    });
    expect(presence(draw(FIRST_FILTER, fewer))).toMatchObject({ c: [0, 1], "b|c|-1": [0, 1] });
  });

  it("keeps places when the filter changes, and knows when discs are on their way", () => {
    const first = draw(FIRST_FILTER);
    expect(draw(withoutFriction, first).moved).toBe(false);
    const places = (drawing: Drawing): number[] =>
      [0, 1].map((row) => nodeValue(drawing.nodes, row, NODE.x));
    expect(places(draw(withoutFriction, first))).toEqual(places(first));
  });
});

describe("writePresence(drawing, model, seen, progress)", () => {
  it("leaves a trace of what does not hold at the time, and restores it whole", () => {
    const drawing = draw(FIRST_FILTER);
    const never = { ...FIRST_FILTER, time: { from: "1900-01-01", to: "1901" }, undated: false };
    writePresence(drawing, model, seenOf(applyFilter(model, never), null), 1);
    expect(presence(drawing)).toMatchObject({ "a|b|1": [1, Math.fround(TRACE)] });
    writePresence(drawing, model, seenOf(applyFilter(model, FIRST_FILTER), null), 1);
    expect(presence(drawing)).toMatchObject({ "a|b|1": [Math.fround(TRACE), 1] });
    expect(drawing.edges.edges.every(({ bundle, whole }) => bundle === whole)).toBe(true);
  });
});
