import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../../../server/store/port.ts";
import {
  NodeValue,
  PathValue,
  RelationshipValue,
  Temporal,
  type Value,
} from "../../../server/store/value.ts";
import { openEmpty, everyEngine, rows, text, write } from "./engines.ts";

describe.each(everyEngine())("values on $name", (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openEmpty(engine);
    await write(
      store,
      "CREATE (a:Actor:State {id: 'armenia', underscore: 1, A: 2, big: 9007199254740993, aliases: ['Hayastan'], share: 0.5})-[:MEMBER_OF {id: 'armenia.member-of.csto', sign: 1}]->(b:Actor {id: 'csto'})",
    );
  });
  afterAll(() => store.close());

  const literals: [string, Value][] = [
    ["1", 1n],
    ["-7", -7n],
    ["9007199254740993", 9007199254740993n],
    ["9223372036854775807", 9223372036854775807n],
    ["2.5", 2.5],
    ["1e300", 1e300],
    ["'Հայաստան'", "Հայաստան"],
    ["''", ""],
    ["true", true],
    ["null", null],
    ["[]", []],
    ["[1, [2, ['x', null]], 2.5]", [1n, [2n, ["x", null]], 2.5]],
    ["{}", {}],
    ["{a: 1, b: {c: [true]}}", { a: 1n, b: { c: [true] } }],
    ["{nodes: [], edges: []}", { nodes: [], edges: [] }],
    ["{_id: 0, _labels: ['Actor'], id: 'x'}", { _id: 0n, _labels: ["Actor"], id: "x" }],
    [
      "{_id: 0, _source: 0, _target: 1, _type: 'X'}",
      { _id: 0n, _source: 0n, _target: 1n, _type: "X" },
    ],
  ];
  it.each(literals)("returns the type of the literal %s", async (literal, expected) => {
    expect(await rows(store, `RETURN ${literal} AS value`)).toEqual([{ value: expected }]);
  });

  const parameters: [string, Value, Value][] = [
    ["whole number", 1, 1n],
    ["bigint", 9007199254740993n, 9007199254740993n],
    ["fraction", 2.5, 2.5],
    ["empty string", "", ""],
    ["boolean", false, false],
    ["null", null, null],
    ["nested list", [1, [2.5, "x"]], [1n, [2.5, "x"]]],
    ["nested map", { a: { b: [null] } }, { a: { b: [null] } }],
  ];
  it.each(parameters)("round-trips a %s as parameter", async (_, value, expected) => {
    expect(await rows(store, "RETURN $value AS value", { value })).toEqual([{ value: expected }]);
  });

  it("treats an integral JS number as an Integer", async () => {
    expect(await rows(store, "RETURN $n / 2 AS half", { n: 7 })).toEqual([{ half: 3n }]);
  });

  it("passes temporal parameters as temporals", async () => {
    const values: Temporal[] = [
      new Temporal("Date", "2024-02-22"),
      new Temporal("LocalTime", "10:11:12"),
      new Temporal("Time", "10:11:12+01:00"),
      new Temporal("LocalDateTime", "2024-02-22T10:11:12.5"),
      new Temporal("OffsetDateTime", "2024-02-22T10:11:12+04:00"),
      new Temporal("Duration", "P1Y2M3DT4H5M6S"),
    ];
    for (const value of values) {
      const [row] = await rows(store, "RETURN toString($value) AS text", { value });
      expect(text(row?.["text"]).replace(/\.50*$/, ".5")).toBe(value.text);
    }
  });

  it("returns nodes, relationships and paths as their classes, also inside lists and maps", async () => {
    const [row] = await rows(
      store,
      "MATCH p = (a:State)-[r]->(b) RETURN a, r, b, p, [a] AS list, {node: b} AS map",
    );
    const { a, r, b } = row as { a: NodeValue; r: RelationshipValue; b: NodeValue };
    const properties = { id: "armenia", underscore: 1n, A: 2n, big: 9007199254740993n };
    expect(a).toEqual(
      new NodeValue(a.elementId, ["Actor", "State"], {
        ...properties,
        aliases: ["Hayastan"],
        share: 0.5,
      }),
    );
    expect(r).toEqual(
      new RelationshipValue(r.elementId, "MEMBER_OF", a.elementId, b.elementId, {
        id: "armenia.member-of.csto",
        sign: 1n,
      }),
    );
    expect(b).toEqual(new NodeValue(b.elementId, ["Actor"], { id: "csto" }));
    expect(row).toEqual({ a, r, b, p: new PathValue([a, b], [r]), list: [a], map: { node: b } });
  });

  it("returns a path against its relationship's direction in the order of traversal", async () => {
    const [row] = await rows(store, "MATCH p = (b {id: 'csto'})<-[r]-(a) RETURN p, a, b, r");
    const { a, r, b } = row as { a: NodeValue; r: RelationshipValue; b: NodeValue };
    expect(row).toEqual({ a, b, r, p: new PathValue([b, a], [r]) });
  });

  it("finds a node again by its element id", async () => {
    const [row] = await rows(store, "MATCH (a:State) RETURN a, elementId(a) AS id");
    expect((row?.["a"] as NodeValue).elementId).toBe(row?.["id"]);
  });

  it("returns the columns of an empty result", async () => {
    const answer = store.run("MATCH (a:Nobody) RETURN a.id AS id, a", {}, { mode: "read" });
    const lacks = store.server?.lacks.includes("empty-columns");
    expect(await answer.columns()).toEqual(lacks ? [] : ["id", "a"]);
  });
});
