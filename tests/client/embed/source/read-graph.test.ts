import { MultiDirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { drawnKeys } from "../../../../client/embed/source/drawn-keys.ts";
import { readGraph } from "../../../../client/embed/source/read-graph.ts";
import { buildModel } from "../../../../client/model/graph/model.ts";
import { planPositions } from "../../../../client/model/layout/plan.ts";
import { fileGraph } from "../../../../server/share/file-data.ts";
import { FIRST_KINDS, packGraph } from "../../model/graph/pack-graph.ts";

const json = (value: unknown) => readGraph(JSON.stringify(value));

describe("readGraph(file)", () => {
  it("knows no kinds to lay out first where none are named", async () => {
    const nodes = [{ key: "a" }];
    expect((await json({ nodes })).coreKinds).toBe(null);
    expect((await json({ nodes, attributes: { coreKinds: "State" } })).coreKinds).toBe(null);
  });

  it("lays a page in one file out as the page itself is", async () => {
    const page = packGraph();
    const { graph, coreKinds } = await json(fileGraph(page, FIRST_KINDS));
    const how = { seed: 1, portrait: false };
    expect(planPositions(buildModel(graph), { ...how, coreKinds })).toEqual(
      planPositions(buildModel(page), { ...how, coreKinds: FIRST_KINDS }),
    );
  });

  it("keeps what a file of the product's own says of its graph", async () => {
    const about = { pack: "p", title: "T", version: "7", truncated: true, total: 40 };
    const { graph } = await json({ nodes: [{ key: "a" }], attributes: about });
    expect(graph.attributes).toEqual(about);
  });

  it("names a graph without a version by what is in it", async () => {
    const versions = await Promise.all(
      ["A", "A", "B"].map(async (label) => {
        const { graph } = await json({ nodes: [{ id: "a", label }] });
        return graph.attributes.version;
      }),
    );
    expect(versions[0]).toBe(versions[1]);
    expect(versions[0]).not.toBe(versions[2]);
  });

  it("counts what is alleged only if the file says so", async () => {
    const ends = { source: "a", target: "a" };
    const edges = [
      { status: "alleged" },
      { status: "alleged", counts: true },
      { status: "active" },
    ];
    const { graph } = await json({
      nodes: [{ id: "a" }],
      edges: edges.map((e) => ({ ...ends, ...e })),
    });
    expect(graph.edges.map(({ attributes: { status, counts } }) => [status, counts])).toEqual([
      ["alleged", false],
      ["alleged", true],
      ["occurred", true],
    ]);
  });

  it("takes no places that are all one", async () => {
    const at = (x: number) => ({ nodes: ["a", "b"].map((id, i) => ({ id, x: x * i, y: 0 })) });
    expect((await json(at(0))).places).toEqual({});
    expect(Object.keys((await json(at(1))).places)).toEqual(["a", "b"]);
  });

  it("gives graphology no key that every object has already", async () => {
    const ids = Object.getOwnPropertyNames(Object.prototype);
    const edges = ids.map((id, i) => ({ source: id, target: ids[(i + 1) % ids.length] }));
    const { graph } = await json({ nodes: ids.map((id) => ({ id })), edges });
    expect(graph.nodes.map(({ attributes }) => attributes.name)).toEqual(ids);
    const model = new MultiDirectedGraph();
    model.import(graph);
    expect([model.order, model.size]).toEqual([ids.length, ids.length]);
    expect(model.neighbors(graph.nodes[0]?.key)).toHaveLength(2);
  });
});

describe("drawnKeys(ids)", () => {
  it("changes hostile ids alone, and never into one that is there", () => {
    const ids = ["a", "__proto__", "__proto___", "toString", "a_"];
    expect(ids.map(drawnKeys(ids))).toEqual(["a", "__proto____", "__proto___", "toString_", "a_"]);
  });
});

describe("readGraph(file) of a table", () => {
  const notesOf = async (table: string) => (await readGraph(table)).notes;

  it("names the question that the table leaves open, and the page that asks it", async () => {
    const notes = await notesOf("from,to,type\na,b,quarrel\nb,c,quarrel\n");
    expect(notes).toEqual([
      expect.stringMatching(/this table: what does “quarrel” mean\? .* The page \/import .* asks/),
    ]);
  });

  it("says nothing of one that leaves nothing open", async () => {
    expect(await notesOf("source,target,sign,date\na,b,1,2020-01-02\nb,c,-1,2021\n")).toEqual([]);
  });
});
