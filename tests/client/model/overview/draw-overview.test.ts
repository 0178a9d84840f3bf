import { describe, expect, it } from "vitest";
import { foldBundles } from "../../../../client/model/graph/bundle.ts";
import { FilteredGraph } from "../../../../client/model/graph/filtered-graph.ts";
import { buildModel } from "../../../../client/model/graph/model.ts";
import { drawOverview } from "../../../../client/model/overview/draw-overview.ts";
import { placeCommunities } from "../../../../client/model/overview/place.ts";
import type { Overview } from "../../../../domain/contract/overview.ts";
import { OVERVIEW, opened } from "./sample.ts";

const discs = placeCommunities(OVERVIEW);
const draw = (overview: Overview) => drawOverview(overview, discs);
const filteredOf = (overview: Overview) => {
  const { graph, filter } = draw(overview);
  return new FilteredGraph(buildModel(graph), filter, null);
};

describe("drawOverview(overview, discs)", () => {
  it("draws every community, also without a line, and a line of each sign with its count", () => {
    const { shown } = filteredOf(opened(2));
    expect([...shown.actors].sort()).toEqual(["a", "a1", "~a", "~b", "~c", "~d", "~e"]);
    expect(shown.bundles.map(({ id, count }) => [id, count]).sort()).toEqual([
      ["a|~c|-1", 1],
      ["a|~c|0", 5],
      ["~a|~b|1", 20],
      ["~a|~c|-1", 1],
    ]);
  });

  it("leaves everything where it is when a community opens or shows more", () => {
    const [closed, few, many] = [OVERVIEW, opened(2), opened(100)].map(draw);
    if (!closed || !few || !many) throw new Error("there are three");
    expect(few.extent).toEqual(closed.extent);
    expect(many.extent).toEqual(closed.extent);
    for (const [id, place] of closed.positions) expect(many.positions.get(id)).toEqual(place);
    for (const [id, place] of few.positions) expect(many.positions.get(id)).toEqual(place);
  });

  it("makes room in an open community for its actors", () => {
    const [closed, open] = [draw(OVERVIEW), draw(opened(2))];
    expect(open.radii.get("~a") ?? 0).toBeLessThan(closed.radii.get("~a") ?? 0);
    expect(open.radii.get("~b")).toBe(closed.radii.get("~b"));
    expect(open.radii.get("a") ?? 0).toBeGreaterThan(0);
  });

  it("draws the line of most relations widest", () => {
    const intensities = draw(opened(1)).graph.edges.map(({ key, attributes }) => [
      key,
      attributes.intensity,
    ]);
    const widest = intensities.toSorted(([, a], [, b]) => Number(b) - Number(a))[0];
    expect(widest?.[0]).toBe("~a ~b 1");
  });
});

describe("a line that stands for relations", () => {
  it("counts as many in a bundle as it stands for", () => {
    const { graph } = draw(OVERVIEW);
    const links = graph.edges.map(({ key, source, target, attributes }) => ({
      ...{ id: key, start: source, end: target, relation: attributes },
    }));
    const counts = foldBundles(links).map(({ count }) => count);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(21);
  });
});
