import { describe, expect, it } from "vitest";
import { importInto, inputOf } from "./in-memory.ts";
import { toldOf, toldText } from "./told.ts";

describe("Pajek", () => {
  it("reads vertices, arcs, edges, weights, labels and years", async () => {
    const text = `*Network Alliances
*Vertices 3
1 "New Zealand" 0.1 0.2 ic Red
2 Australia
*Arcs :1 "supports"
1 2 2 l "aid"
*Edges
2 3 -1 [1946-1949]
% a comment
*Arcslist
3 1 2
`;
    expect(await toldText(text)).toEqual({
      actors: ["1 New Zealand", "2 Australia", "3 3"],
      relations: ["1 -> 2 + supports", "2 -- 3 - 1946/1950", "3 -> 1 0", "3 -> 2 0"],
      leftOut: [],
    });
  });

  it("reads a matrix of weights, and more than one", async () => {
    const text = `*Vertices 3
1 "Iran"
2 "Iraq"
3 "Syria"
*Matrix :1 "trade"
0 1 0
0 0 0
2 0 0
*Matrix :2 "war"
0 -1 0
0 0 0
0 0 0
`;
    expect(await toldText(text)).toEqual({
      actors: ["1 Iran", "2 Iraq", "3 Syria"],
      relations: ["1 -> 2 + trade", "3 -> 1 + trade", "1 -> 2 - war"],
      leftOut: [],
    });
  });

  it("reads what networkx writes", async () => {
    const { actors, relations } = await toldOf("nx/nx.net");
    expect(actors).toEqual(["1 a", "2 b", "3 c"]);
    expect(relations).toEqual(["1 -> 2 +", "2 -> 3 -", "2 -> 3 -", "3 -> 3 -"]);
  });
});

describe("GML", () => {
  it("reads what networkx writes", async () => {
    const { actors, relations } = await toldOf("nx/nx.gml");
    expect(actors[0]).toBe("0 a State");
    expect(relations[0]).toBe("0 -> 1 + ALLY_OF 2008-01-01/2011");
  });

  it("reads undirected graphs, letters written as in HTML, and comments", async () => {
    const text = `# by hand
graph [ node [ id 1 label "C&#244;te &amp; &#x263a;" graphics [ x 1 y 2 ] ] node [ id 2 label "B" ]
edge [ source 1 target 2 weight -1 ] ]`;
    expect(await toldText(text)).toEqual({
      actors: ["1 Côte & ☺", "2 B"],
      relations: ["1 -- 2 -"],
      leftOut: [],
    });
  });

  it("refuses lists that are nested without end", async () => {
    await expect(toldText(`graph ${"[ a ".repeat(50_000)}`)).rejects.toThrow("nested too deeply");
  });
});

describe("DOT", () => {
  it("reads chains, groups, defaults and attributes", async () => {
    const text = `/* by hand */
digraph "g" {
  edge [sign="-1"];
  a [label="Arland", kind=State];
  a -> b -> {c d} [start=2001];
  subgraph cluster_x { edge [sign=1]; e -> a [label=ally] }
}`;
    expect(await toldText(text)).toEqual({
      actors: ["a Arland State", "b b", "c c", "d d", "e e"],
      relations: ["a -> b - 2001/..", "b -> c - 2001/..", "b -> d - 2001/..", "e -> a + ally"],
      leftOut: [],
    });
  });
});

describe("FollowTheMoney", () => {
  it("reads entities as actors, and links between two as relations", async () => {
    const entities = [
      { id: "p", schema: "Person", properties: { name: ["Ann", "Anna"], country: ["am"] } },
      { id: "c", schema: "Company", caption: "Acme", properties: { name: ["Acme Ltd"] } },
      {
        id: "o",
        schema: "Ownership",
        properties: { owner: ["p"], asset: ["c"], startDate: ["2001-02"], percentage: ["50"] },
      },
    ];
    const text = entities.map((entity) => JSON.stringify(entity)).join("\n");
    const { claims, rows } = await importInto([inputOf("entities.ftm.json", text)]);
    expect(claims).toEqual(["ann OWNS acme 1 0.6 2001-02/ ongoing"]);
    expect(rows("actors.csv").map(({ id, kind, country }) => `${id} ${kind} ${country}`)).toEqual([
      "acme Company ",
      "ann Person AM",
    ]);
    expect(rows("claims.csv")[0]).toHaveProperty("percentage", "50");
  });
});

describe("results of SPARQL", () => {
  const entity = (item: string) => ({
    type: "uri",
    value: `http://www.wikidata.org/entity/${item}`,
  });
  const text = (value: string) => ({ type: "literal", value });

  it("reads JSON with labels of the items", async () => {
    const json = JSON.stringify({
      head: { vars: ["source", "sourceLabel", "target", "targetLabel", "relationLabel"] },
      results: {
        bindings: [
          {
            source: entity("Q399"),
            sourceLabel: text("Armenia"),
            target: entity("Q159"),
            targetLabel: text("Russia"),
            relationLabel: text("ally"),
          },
        ],
      },
    });
    const { rows } = await importInto([inputOf("query.json", json)]);
    expect(rows("claims.csv")[0]).toMatchObject({
      subject: "armenia",
      predicate: "ALLY_OF",
      object: "russia",
      source: "src-query-json",
    });
  });

  it("knows states of a CSV by their items", async () => {
    const csv =
      "source,target,sign\nhttp://www.wikidata.org/entity/Q399,http://www.wikidata.org/entity/Q159,1\n";
    const { claims } = await importInto([inputOf("query.csv", csv)]);
    expect(claims).toEqual(["armenia COOPERATES_WITH russia 1 0.5 / occurred"]);
  });
});
