import { describe, expect, it } from "vitest";
import { readJson } from "../../import/json/graph.ts";
import { toldOf, toldText } from "./told.ts";

describe("readJson(text): formats", () => {
  it.each([
    ["json/cytoscape", ["a A", "b B"], ["a -> b -"]],
    ["json/nx-node-link", ["a A", "b B"], ["a -> b -"]],
    ["json/kumu", ["A A State", "B B"], ["A -- B 0"]],
    ["json/sigma-v1", ["n0 A"], []],
    ["json/jsonlines", ["a a", "b b"], []],
    ["json/bom", ["a A", "b B", "c C"], []],
    ["json/one-node", ["a A"], []],
    ["json/nan", ["a a", "b b"], ["a -> b 0"]],
    ["json/selfloop", ["a A", "b B", "c C"], ["a -> a - civil war in", "a -> b +"]],
    ["others/d3idx", ["Myriel Myriel", "Napoleon Napoleon"], ["Napoleon -> Myriel 0"]],
    ["others/jgf", ["a Arland", "b Borland State"], ["a -- b + ally"]],
    ["others/neo4j", ["0 Armenia Actor", "1 Russia State"], ["0 -> 1 - ACCUSED 2020/.."]],
    ["others/cx", ["1 TP53", "2 MDM2"], ["1 -> 2 - inhibits"]],
    ["others/cx2", ["1 TP53", "2 MDM2"], ["1 -> 2 - inhibits"]],
  ])("reads %s", async (name, actors, relations) => {
    expect(await toldOf(`${name}.json`)).toEqual({ actors, relations, leftOut: [] });
  });

  it.each(["nx/nx-node-link.json", "nx/nx-cytoscape.json"])("reads %s", async (name) => {
    expect((await toldOf(name)).relations).toEqual([
      "a -> b + ALLY_OF 2008-01-01/2011",
      "b -> c - SANCTIONS 2014-03-01/..",
      "b -> c - ACCUSES 2015-03-01/..",
      "c -> c - FIGHTS_ITSELF",
    ]);
  });

  it("reads adjacency of networkx, where an edge without direction stands twice", async () => {
    expect((await toldOf("others/md-adj.json")).relations).toHaveLength(4);
    const twice = {
      ...{ directed: false, multigraph: false, nodes: [{ id: "a" }, { id: "b" }] },
      adjacency: [[{ id: "b", sign: -1 }], [{ id: "a", sign: -1 }]],
    };
    expect((await toldText(JSON.stringify(twice))).relations).toEqual(["a -- b -"]);
  });

  it("reads what Neo4j exports, an object a line, whose ends are called as dates are elsewhere", async () => {
    const node = (id: string) => ({
      type: "node",
      id,
      labels: ["State"],
      properties: { name: id },
    });
    const lines = [
      node("a"),
      node("b"),
      {
        ...{ type: "relationship", id: "5", label: "ALLY", properties: { since: 2020 } },
        ...{ start: { id: "a", labels: ["State"] }, end: { id: "b", labels: ["State"] } },
      },
    ];
    expect(await toldText(lines.map((line) => JSON.stringify(line)).join("\n"))).toEqual({
      actors: ["a a State", "b b State"],
      relations: ["a -> b + ALLY 2020/.."],
      leftOut: [],
    });
  });

  it("makes actors of the ends of a list of edges", async () => {
    const rows = [
      { source: "A", target: "B", sign: "−1" },
      { from: "B", to: "C", type: "ally" },
    ];
    expect(await toldText(JSON.stringify(rows))).toEqual({
      actors: ["A A", "B B", "C C"],
      relations: ["A -> B -", "B -> C + ally"],
      leftOut: [],
    });
  });

  it("finds ends that d3 has replaced by the nodes themselves", async () => {
    const node = (id: string) => ({ id, x: 1, y: 2, vx: 0 });
    const drawn = {
      nodes: [node("a"), node("b")],
      links: [{ source: node("a"), target: node("b") }],
    };
    expect((await toldText(JSON.stringify(drawn))).relations).toEqual(["a -> b 0"]);
  });
});

describe("readJson(text): values", () => {
  it.each([
    ["edge-sign-text", "a -> b -"],
    ["edge-weight-neg", "a -> b -"],
    ["edge-start-empty", "a -> b -"],
    ["edge-start-epoch", "a -> b - 2021-01-01/.."],
    ["edge-start-number", "a -> b - 1951/1958-08"],
    ["edge-year-int", "a -> b - 1914/1919"],
  ])("reads %s", async (name, relation) => {
    expect(await toldOf(`json/${name}.json`)).toMatchObject({ relations: [relation], leftOut: [] });
  });

  it.each([
    [
      "intensity-5",
      "1 intensity was left out, because it is not a number from 0 to 1 (edges[0]: 5).",
    ],
    [
      "edge-reversed",
      "1 period was left out, because it ends before it begins (edges[0]: 2021 to 2019).",
    ],
  ])("draws %s and says what is not", async (name, sentence) => {
    const { relations, leftOut } = await toldOf(`json/${name}.json`);
    expect([relations, leftOut]).toEqual([["a -> b -"], [sentence]]);
  });

  it("counts what is left out by kind and quotes the first", async () => {
    const graph = {
      nodes: ["a", { key: "b" }, { label: "" }, { key: "a" }],
      edges: [
        { source: "a", target: "b", sign: "blue", start: "soon" },
        { source: "a", target: "c" },
        { source: "x", target: "y" },
        { source: "a" },
      ],
    };
    expect((await toldText(JSON.stringify(graph))).leftOut).toEqual([
      "1 actor was left out, because it has no id and no name (nodes[2]).",
      "1 actor was left out, because an earlier one has the same id (nodes[3]: a).",
      "2 relations were left out, because each names an actor that the file does not list (the first: edges[1]: a → c).",
      "1 relation was left out, because it has no source or no target (edges[3]: a).",
      "1 sign is shown as neutral, because it says neither cooperation nor friction (edges[0]: blue).",
      "1 date was left out, because it names no year, month or day (edges[0]: soon).",
    ]);
  });

  it("keeps attributes called __proto__ apart from objects", () => {
    const text = `{"nodes":[{"key":"a"},{"key":"__proto__","attributes":{"__proto__":{"kind":"x"}}}],
      "edges":[{"source":"__proto__","target":"a","__proto__":1,"constructor":2}]}`;
    const { actors, relations } = readJson(text);
    expect(actors.map(({ id, kind }) => [id, kind])).toEqual([
      ["a", ""],
      ["__proto__", ""],
    ]);
    expect(relations[0]?.properties.get("constructor")).toBe(2);
    expect(({} as Record<string, unknown>)["kind"]).toBeUndefined();
  });
});
