import { describe, expect, it } from "vitest";
import { DEFAULT_FILTER, type Filter } from "../../../client/model/graph/filter.ts";
import { buildModel } from "../../../client/model/graph/model.ts";
import { FilteredGraph } from "../../../client/model/graph/filtered-graph.ts";
import { UNDATED, UNDATED_GAP } from "../../../client/model/graph/style.ts";
import { arrange } from "../../../client/static-picture/arrange.ts";
import { caption } from "../../../client/static-picture/caption.ts";
import { compose } from "../../../client/static-picture/compose.ts";
import { SHOT } from "./shot.ts";
import { sampleGraph } from "../model/graph/sample.ts";

const data = sampleGraph({ a: {}, b: {}, c: {} }, [
  ["a", "b", 1, { spells: ["2000/2010"] }],
  ["b", "c", 1],
]);
const places = new Map([
  ["a", { x: -300, y: 0 }],
  ["b", { x: 0, y: 0 }],
  ["c", { x: 300, y: 0 }],
]);
const sightOf = (filter: Partial<Filter>) =>
  new FilteredGraph(buildModel(data), { ...DEFAULT_FILTER, ...filter }, null);

function picture(filter: Partial<Filter>) {
  const { curves, discs, lines } = compose(arrange(sightOf(filter), places, {}), {
    ...SHOT,
    width: 1000,
  });
  const nearest = curves.map(({ x0, y0, opacity }) => ({
    free: Math.min(...discs.map(({ x, y, radius }) => Math.hypot(x0 - x, y0 - y) - radius)),
    opacity,
  }));
  return { edges: nearest, legend: lines.map(({ text }) => text) };
}

describe("a picture with undated relations at a chosen time", () => {
  const asked = { time: { from: "2005-01-01", to: "2006" }, undated: true };

  it("draws them paler and short of their actors, and explains it", () => {
    const { edges, legend } = picture(asked);
    const [dated, undated] = [...edges].sort((a, b) => b.opacity - a.opacity);
    expect(undated!.opacity).toBeCloseTo(UNDATED * dated!.opacity, 5);
    expect(undated!.free).toBeCloseTo(dated!.free + UNDATED_GAP, 0);
    expect(legend).toContain("Undated");
  });

  it("draws all alike while no time is chosen", () => {
    const { edges, legend } = picture({});
    expect(new Set(edges.map(({ opacity }) => opacity)).size).toBe(1);
    expect(edges[0]!.free).toBeCloseTo(edges[1]!.free, 5);
    expect(legend).not.toContain("Undated");
  });
});

describe("caption(filtered, moment)", () => {
  const at = { kind: "instant", at: "2005" } as const;
  const time = { from: "2005-01-01", to: "2006" };

  it("says the time, how many are undated, and how many more there are", () => {
    expect(caption(sightOf({ time, undated: true }), at)).toBe(
      "As of 2005, including 1 undated · 2 relations",
    );
    expect(caption(sightOf({ time }), at)).toBe(
      "As of 2005 · 1 relation; the filter leaves out 1 more",
    );
  });
});
