import type Sigma from "sigma";
import type { Coordinates } from "sigma/types";
import { admit } from "../../../client/model/graph/apply-filter.ts";
import { DEFAULT_FILTER } from "../../../client/model/graph/filter.ts";
import { FilteredGraph } from "../../../client/model/graph/filtered-graph.ts";
import { buildModel } from "../../../client/model/graph/model.ts";
import { radiiOf } from "../../../client/model/graph/radii.ts";
import { extentOf, type Extent } from "../../../client/model/layout/extent.ts";
import { buildDrawing } from "../../../client/map/tables/build-drawing.ts";
import { NOTHING_DRAWN, type Drawing } from "../../../client/map/tables/drawing.ts";
import { sampleGraph } from "../model/graph/sample.ts";

/** Positions in px, y downwards: a and b cooperate, b and c are in friction. */
export const POSITIONS = new Map([
  ["a", { x: 0, y: 0 }],
  ["b", { x: 400, y: 0 }],
  ["c", { x: 400, y: 200 }],
]);

export const MODEL = buildModel(
  sampleGraph({ a: { name: "Ava" }, b: { name: "Bela" }, c: { name: "Cyr" } }, [
    ["a", "b", 1],
    ["b", "c", -1],
  ]),
);

export const EXTENT: Extent = extentOf(POSITIONS);

/** The tables of the map above. */
export function drawnMap(): Drawing {
  const admitted = admit(MODEL, DEFAULT_FILTER);
  return buildDrawing(
    {
      model: MODEL,
      actors: admitted.actors,
      bundles: admitted.bundles,
      seen: new FilteredGraph(MODEL, DEFAULT_FILTER, null).seen,
      positions: POSITIONS,
      extent: EXTENT,
      radii: radiiOf(admitted),
      bends: new Map(),
      opened: [],
      cellOf: () => 0,
    },
    NOTHING_DRAWN,
    1,
  );
}

/** Px of the screen that a framed unit takes below. */
export const UNIT = 500;

/**
 * The coordinates of a renderer, which itself needs WebGL: a screen of 1,000 × 600 px with the
 * middle of the map in its middle.
 */
export const SCREEN = {
  getDimensions: () => ({ width: 1000, height: 600 }),
  scaleSize: (size = 1) => size,
  framedGraphToViewport: ({ x, y }: Coordinates) => ({
    x: 500 + (x - 0.5) * UNIT,
    y: 300 - (y - 0.5) * UNIT,
  }),
  viewportToFramedGraph: ({ x, y }: Coordinates) => ({
    x: 0.5 + (x - 500) / UNIT,
    y: 0.5 - (y - 300) / UNIT,
  }),
} as Sigma;
