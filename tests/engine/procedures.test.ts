import { beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../engine/engine.ts";
import type { Node, Relationship, Value } from "../../engine/values/value.ts";
import { ask, emptyEngine } from "./asking.ts";

describe("procedures", () => {
  let engine: Engine;
  beforeAll(() => {
    engine = emptyEngine();
    ask(
      engine,
      "CREATE (a:Actor:State {name: 'Armenia', aliases: ['Hayastan', 'Republic of Armenia'], since: date('1991-09-21')}), " +
        "(r:Actor:State {name: 'Russia', share: 0.5}), (c:Claim {text: 'Russia and Armenia agreed'}), " +
        "(c)-[:SUBJECT {order: 1}]->(a), (a)-[:ALLY_OF]->(r)",
    );
    ask(
      engine,
      "CREATE FULLTEXT INDEX names FOR (n:Actor|Claim) ON EACH [n.name, n.aliases, n.text]",
    );
  });
  const rows = (text: string, parameters: Record<string, Value> = {}) =>
    ask(engine, text, parameters).rows;
  const found = (query: string) =>
    rows(
      "CALL db.index.fulltext.queryNodes('names', $query) YIELD node RETURN coalesce(node.name, node.text) AS n",
      { query },
    ).flat();

  it("lists the properties of nodes and relationships by their labels and types", () => {
    expect(rows("CALL db.schema.nodeTypeProperties()")).toEqual([
      [":`Actor`:`State`", ["Actor", "State"], "aliases", ["StringArray"], false],
      [":`Actor`:`State`", ["Actor", "State"], "name", ["String"], true],
      [":`Actor`:`State`", ["Actor", "State"], "share", ["Double"], false],
      [":`Actor`:`State`", ["Actor", "State"], "since", ["Date"], false],
      [":`Claim`", ["Claim"], "text", ["String"], true],
    ]);
    expect(rows("CALL db.schema.relTypeProperties()")).toEqual([
      [":`ALLY_OF`", null, null, false],
      [":`SUBJECT`", "order", ["Long"], true],
    ]);
  });

  it("draws a node for each label and a relationship for each pair of labels", () => {
    const [row] = rows("CALL db.schema.visualization()");
    const [nodes, relationships] = row as [Node[], Relationship[]];
    expect(nodes.map((node) => node.property("name")).sort()).toEqual(["Actor", "Claim", "State"]);
    const drawn = relationships.map(({ start, type, end }) =>
      [start.labels[0], type, end.labels[0]].join(" "),
    );
    expect(drawn).toContain("Claim SUBJECT Actor");
    expect(drawn).toContain("State ALLY_OF State");
    expect(drawn).toHaveLength(6);
  });

  it.each([
    ["hayastan", ["Armenia"]],
    ["arm*", ["Armenia", "Russia and Armenia agreed"]],
    ["rusia~1", ["Russia", "Russia and Armenia agreed"]],
    ["russia AND armenia", ["Russia and Armenia agreed"]],
    ["russia -agreed", ["Russia"]],
    ["russia NOT agreed", ["Russia"]],
    ["name:russia", ["Russia"]],
    ['"republic armenia"', ["Armenia"]],
    ["nobody", []],
  ])("searches the words of %s", (query, expected) => {
    expect(found(query).sort()).toEqual(expected);
  });

  it("finds what was written since, and not what was undone", () => {
    ask(engine, "CREATE (:Actor {name: 'Zangezur'})");
    expect(found("zangezur")).toEqual(["Zangezur"]);
    ask(engine, "MATCH (a:Actor {name: 'Zangezur'}) DELETE a");
    expect(found("zangezur")).toEqual([]);
    expect(() => found("x") && rows("CALL db.index.fulltext.queryNodes('none', 'x')")).toThrow(
      "There is no such fulltext schema index: none",
    );
  });

  it("gives pages of what it finds", () => {
    const page = rows(
      "CALL db.index.fulltext.queryNodes('names', 'armenia OR russia', {skip: 1, limit: 1}) YIELD score RETURN score > 0",
    );
    expect(page).toEqual([[true]]);
  });

  it("says which Neo4j it answers as", () => {
    expect(rows("CALL dbms.components() YIELD name, edition")).toEqual([
      ["Neo4j Kernel", "embedded"],
      ["Cypher", ""],
    ]);
    expect(rows("CALL db.ping()")).toEqual([[true]]);
  });
});
