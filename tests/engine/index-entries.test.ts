import { beforeEach, describe, expect, it } from "vitest";
import type { Engine } from "../../engine/engine.ts";
import { ask, askAndUndo, emptyEngine } from "./asking.ts";

let engine: Engine;

/** Number of entities in each index. */
const sizes = () => [...engine.graph.indexes.values()].map(({ size }) => size);
const found = (x: string) => ask(engine, `MATCH (a:A {x: ${x}}) RETURN a.u`).rows.flat();

beforeEach(() => {
  engine = emptyEngine();
  ask(engine, "CREATE INDEX plain FOR (a:A) ON (a.x)");
  ask(engine, "CREATE CONSTRAINT one FOR (a:A) REQUIRE a.u IS UNIQUE");
  ask(engine, "CREATE INDEX both FOR (a:A) ON (a.x, a.u)");
});

/** What a transaction creates, changes and deletes leaves nothing in an index but what is there. */
describe("an index holds", () => {
  it.each([
    "CREATE (:A {x: 1, u: 1})",
    "CREATE (a:A {x: 1, u: 1}) SET a.x = 2 SET a.x = 1",
    "CREATE (a:A {x: 1, u: 1}) SET a = {x: 3, u: 2}",
    "CREATE (a:A {x: 1, u: 1}) REMOVE a.x",
    "CREATE (a {x: 1, u: 1}) SET a:A",
    "CREATE (a:A {x: 1, u: 1}) REMOVE a:A SET a.x = 2",
    "CREATE (a:A {x: 1, u: 1}) DELETE a",
    "CREATE (a:A {x: 0.0 / 0.0, u: 1}) SET a.x = 2",
    "CREATE (a:A {x: [0.0 / 0.0], u: 1})",
  ])("nothing of what is undone: %s", (text) => {
    askAndUndo(engine, text);
    expect(sizes()).toEqual([0, 0, 0]);
  });

  it("nothing of a statement that fails in the middle", () => {
    const fails = "UNWIND [1, 2, 1] AS u CREATE (a:A {x: u}) SET a.u = u";
    expect(() => ask(engine, fails)).toThrow(/already exists/);
    expect(sizes()).toEqual([0, 0, 0]);
    expect(found("1")).toEqual([]);
  });

  it.each<[string, number[]]>([
    ["CREATE (a:A {x: 1, u: 1}) SET a.x = 2, a.u = 5", [1, 1, 1]],
    ["CREATE (a:A {x: 1, u: 1}) SET a.x = 3 SET a.x = 2", [1, 1, 1]],
    ["CREATE (a:A {x: 1, u: 1}) REMOVE a.u SET a.x = 2", [1, 0, 0]],
    ["CREATE (a:A {x: 1, u: 1}) REMOVE a:A SET a.x = 2", [0, 0, 0]],
    ["CREATE (a:A {x: 0.0 / 0.0, u: 1}) SET a.x = 2", [1, 1, 1]],
    ["CREATE (a:A {x: 1, u: 1}) DELETE a", [0, 0, 0]],
  ])("what a transaction leaves, once: %s", (text, expected) => {
    ask(engine, text);
    expect(sizes()).toEqual(expected);
    expect(found("1")).toEqual([]);
    expect(found("2")).toHaveLength(expected[0] ?? 0);
    ask(engine, "MATCH (a) DELETE a");
    expect(sizes()).toEqual([0, 0, 0]);
  });

  it("what was there before a change that is undone", () => {
    ask(engine, "CREATE (:A {x: 1, u: 1})");
    askAndUndo(engine, "MATCH (a:A) SET a.x = 2, a.u = 7", "MATCH (a:A) SET a.x = 0.0 / 0.0");
    askAndUndo(engine, "MATCH (a:A) DELETE a", "CREATE (:A {x: 1, u: 1})");
    expect(sizes()).toEqual([1, 1, 1]);
    expect(found("1")).toEqual([1n]);
    expect(() => ask(engine, "CREATE (:A {u: 1})")).toThrow(/already exists/);
  });
});

it("a property that is set to the value that it has counts as set and stays found", () => {
  ask(engine, "CREATE (:A {x: 1, u: 1})");
  const { counters } = ask(engine, "MATCH (a:A) SET a.x = 1, a.u = 1.0");
  expect(counters.propertiesSet).toBe(2);
  expect(ask(engine, "MATCH (a:A {x: 1}) RETURN valueType(a.u)").rows).toEqual([
    ["FLOAT NOT NULL"],
  ]);
});
