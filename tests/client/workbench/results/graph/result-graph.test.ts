import { describe, expect, it } from "vitest";
import { QueryNode, QueryRelationship } from "../../../../../client/api/query-client.ts";
import { buildModel } from "../../../../../client/model/graph/model.ts";
import { resultGraph } from "../../../../../client/workbench/results/graph/result-graph.ts";
import { armenia, csto, member, path } from "../../values/samples.ts";

const keysOf = ({ data }: ReturnType<typeof resultGraph>) => ({
  nodes: data.nodes.map(({ key }) => key).sort(),
  edges: data.edges.map(({ key, source, target }) => [key, source, target]),
});

describe("resultGraph(rows)", () => {
  const expected = { nodes: ["armenia", "csto"], edges: [["#r1", "armenia", "csto"]] };

  it("takes nodes and relationships from columns, paths, lists and maps, each once", () => {
    for (const rows of [
      [[armenia, member, csto]],
      [[path], [path]],
      [[[path]]],
      [[{ a: { p: path } }]],
    ])
      expect(keysOf(resultGraph(rows))).toEqual(expected);
  });

  it("draws a relation by its sign and an actor by its kind", () => {
    const { data, actors } = resultGraph([[path]]);
    const drawn = buildModel(data);
    expect(drawn.getNodeAttributes("armenia")).toEqual({
      name: "Armenia",
      kind: "State",
      aliases: [],
      country: "AM",
      summary: "",
    });
    expect(drawn.getEdgeAttributes("#r1")).toMatchObject({
      predicate: "MEMBER_OF",
      label: "member of",
      sign: 1,
      intensity: 0.8,
      counts: true,
      claimCount: 2,
    });
    expect(actors.sort()).toEqual(["armenia", "csto"]);
  });

  it("knows the ends of a relation that comes without them", () => {
    const graph = resultGraph([[member]]);
    expect(keysOf(graph)).toEqual(expected);
  });

  it("draws what is no actor under its label, and its relationships as neutral", () => {
    const claim = new QueryNode("n9", ["Claim"], { id: "c1" });
    const subject = new QueryRelationship("r9", "SUBJECT", "n9", "n1", {});
    const graph = resultGraph([[claim, subject, armenia]]);
    expect(keysOf(graph)).toEqual({
      nodes: ["#n9", "armenia"],
      edges: [["#r9", "#n9", "armenia"]],
    });
    expect(buildModel(graph.data).getNodeAttribute("#n9", "kind")).toBe("Claim");
    expect(buildModel(graph.data).getEdgeAttribute("#r9", "sign")).toBe(0);
    expect(graph.actors).toEqual(["armenia"]);
  });

  it("stops at a number of nodes and says so", () => {
    const rows = Array.from({ length: 1500 }, (_, i) => [new QueryNode(`n${i}`, ["A"], {})]);
    const { data, truncated } = resultGraph(rows);
    expect([data.nodes.length, truncated]).toEqual([1000, true]);
  });

  it("is empty for rows without entities", () => {
    expect(keysOf(resultGraph([[1n, "a", null]]))).toEqual({ nodes: [], edges: [] });
  });
});
