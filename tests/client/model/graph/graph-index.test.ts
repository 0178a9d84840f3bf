import { describe, expect, it } from "vitest";
import {
  indexGraph,
  nameOf,
  relationsBetween,
} from "../../../../client/model/graph/graph-index.ts";
import { SMALL_GRAPH } from "./small-graph.ts";

const graphIndex = indexGraph(SMALL_GRAPH);

describe("indexGraph(graph)", () => {
  it("finds actors by id, with the short name of a long one", () => {
    expect(graphIndex.actors.get("csto")).toEqual({
      id: "csto",
      name: "Collective Security Treaty Organization",
      kind: "Organization",
      country: "",
      aliases: ["CSTO"],
      short: "CSTO",
    });
  });

  it("finds relations by both ends", () => {
    expect(graphIndex.byActor.get("csto")?.map(({ id }) => id)).toEqual(["armenia.member-of.csto"]);
    expect(graphIndex.byActor.get("armenia")).toHaveLength(6);
  });

  it("leaves out an edge whose end is not there", () => {
    const cut = { ...SMALL_GRAPH, nodes: SMALL_GRAPH.nodes.slice(0, 2) };
    expect([...indexGraph(cut).relations.keys()]).toEqual([
      "armenia.ally-of.russia",
      "russia.accused.armenia",
      "armenia.expects.russia",
      "russia.threatened.armenia",
    ]);
  });

  it("holds a relation of an actor with itself once", () => {
    const [first] = SMALL_GRAPH.edges;
    const loop = { ...first!, key: "loop", target: "armenia" };
    const looped = indexGraph({ ...SMALL_GRAPH, edges: [loop] });
    expect(looped.byActor.get("armenia")?.map(({ id }) => id)).toEqual(["loop"]);
    expect(relationsBetween(looped, "armenia", "armenia").map(({ id }) => id)).toEqual(["loop"]);
  });
});

describe("relationsBetween(graphIndex, a, b)", () => {
  it("takes either direction", () => {
    const ids = relationsBetween(graphIndex, "armenia", "russia").map(({ id }) => id);
    expect(ids).toEqual(relationsBetween(graphIndex, "russia", "armenia").map(({ id }) => id));
    expect(ids).toEqual([
      "armenia.ally-of.russia",
      "russia.accused.armenia",
      "armenia.expects.russia",
      "russia.threatened.armenia",
    ]);
  });

  it("is empty for strangers", () => {
    expect(relationsBetween(graphIndex, "csto", "vote")).toEqual([]);
    expect(relationsBetween(graphIndex, "nobody", "vote")).toEqual([]);
  });
});

describe("nameOf(graphIndex, actor)", () => {
  it("falls back to the id", () => {
    expect([nameOf(graphIndex, "csto"), nameOf(graphIndex, "nobody")]).toEqual(["CSTO", "nobody"]);
  });
});
