import { MultiDirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { asGraphology } from "../../../../client/features/export/as-graphology.ts";
import type { SerializedGraph } from "../../../../domain/contract/graph.ts";
import { exportSample, HOSTILE } from "./sample.ts";

describe("asGraphology(graph)", () => {
  it("is imported by graphology, names and places as they are", () => {
    const graph = new MultiDirectedGraph();
    graph.import(JSON.parse(asGraphology(exportSample())) as SerializedGraph);
    expect(graph.getNodeAttributes("mallory")).toMatchObject({ name: HOSTILE, x: 0, y: 0 });
    expect(graph.getEdgeAttribute("r0", "spells")).toEqual(["2020-09-27/2020-11-11", "2024-02/.."]);
    expect(graph.getAttribute("when")).toBe("as of March 2024");
  });
});
