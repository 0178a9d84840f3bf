import { describe, expect, it } from "vitest";
import { fileEvidence, fileGraph, flagCodes } from "../../../server/share/file-data.ts";
import { sampleClaim } from "../../client/model/claim-sample.ts";
import { sampleGraph } from "../../client/model/graph/sample.ts";

const GRAPH = sampleGraph({ a: { name: "A", aliases: ["One"] }, b: {} }, [
  ["a", "b", -1, { disputed: true, spells: ["2020/.."] }],
]);

describe("fileGraph(graph, coreKinds)", () => {
  it("omits defaults", () => {
    expect(fileGraph(GRAPH, ["State"])).toEqual({
      attributes: { pack: "sample", title: "Sample", version: "1", coreKinds: ["State"] },
      nodes: [
        { key: "a", attributes: { name: "A", kind: "State", aliases: ["One"] } },
        { key: "b", attributes: { name: "b", kind: "State" } },
      ],
      edges: [
        {
          key: "r0",
          source: "a",
          target: "b",
          attributes: {
            predicate: "MET_WITH",
            label: "met with",
            sign: -1,
            intensity: 0.5,
            spells: ["2020/.."],
            symmetric: true,
            disputed: true,
          },
        },
      ],
    });
  });
});

describe("flagCodes(graph)", () => {
  it("returns the flags of states only, each once", () => {
    const graph = sampleGraph(
      {
        a: { country: "AM" },
        b: { country: "am" },
        c: { country: "" },
        d: { kind: "Person", country: "RU" },
      },
      [],
    );
    expect(flagCodes(graph)).toEqual(["am"]);
    expect(fileGraph(graph, [])).toMatchObject({
      nodes: [
        { key: "a", attributes: { name: "a", kind: "State", country: "AM" } },
        { key: "b", attributes: { name: "b", kind: "State", country: "am" } },
        { key: "c", attributes: { name: "c", kind: "State" } },
        { key: "d", attributes: { name: "d", kind: "Person", country: "RU" } },
      ],
    });
  });
});

describe("fileEvidence(graph, claims)", () => {
  it("returns claims with their sources, and each document once", () => {
    const claim = sampleClaim({ relation: "r0" });
    const background = sampleClaim({ id: "c2", relation: "r0", background: true });
    const { relations, claims, sources } = fileEvidence(GRAPH, [claim, background]);
    expect(relations).toEqual({
      r0: { subject: ["a", "A"], object: ["b", "b"], label: "met with" },
    });
    expect(sources).toEqual({ d0: { title: "Title", published: "", background: false } });
    expect(claims[0]).toEqual({
      id: "c1",
      relation: "r0",
      sign: -1,
      status: "occurred",
      validFrom: "2024-02-22",
      validTo: null,
      summary: "A blames B",
      paragraph: 2,
      assertedBy: "",
      source: "d0",
      contradictedBy: [],
    });
    expect(claims).toHaveLength(2);
  });

  it("leaves out claims of relations that a limit has cut from the graph", () => {
    const source = { ...sampleClaim().source, id: "d9" };
    const cut = sampleClaim({ id: "c3", relation: "r9", source });
    const { claims, sources } = fileEvidence(GRAPH, [sampleClaim({ relation: "r0" }), cut]);
    expect(claims.map(({ id }) => id)).toEqual(["c1"]);
    expect(Object.keys(sources)).toEqual(["d0"]);
  });
});
