import { describe, expect, it } from "vitest";
import { readGraph } from "../../../../client/embed/source/graph-json.ts";
import { buildModel } from "../../../../client/graph/model.ts";
import { planPositions } from "../../../../client/graph/layout/plan.ts";
import { fileGraph } from "../../../../server/share/file-data.ts";
import { FIRST_KINDS, packGraph } from "../../graph/pack-graph.ts";

describe("readGraph(value)", () => {
  it("knows no kinds to lay out first where none are named", () => {
    expect(readGraph({ nodes: [] }).coreKinds).toBe(null);
    expect(readGraph({ nodes: [], attributes: { coreKinds: "State" } }).coreKinds).toBe(null);
  });

  it("lays a page in one file out as the page itself is", () => {
    const page = packGraph();
    const { graph, coreKinds } = readGraph(fileGraph(page, FIRST_KINDS));
    const how = { seed: 1, portrait: false };
    expect(planPositions(buildModel(graph), { ...how, coreKinds })).toEqual(
      planPositions(buildModel(page), { ...how, coreKinds: FIRST_KINDS }),
    );
  });
});
