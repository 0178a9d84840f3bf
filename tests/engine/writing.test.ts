import { describe, expect, it } from "vitest";
import { ask, emptyEngine, rowsAfter } from "./asking.ts";

const all = "MATCH (n) RETURN count(n) AS n";

describe("writing", () => {
  it("counts what it changed", () => {
    const { counters } = ask(emptyEngine(), "CREATE (:A:B {x: 1, y: null})-[:R {z: 2}]->(:A)");
    expect({ ...counters }).toMatchObject({
      nodesCreated: 2,
      relationshipsCreated: 1,
      labelsAdded: 3,
      propertiesSet: 2,
    });
  });

  it("lets no read see what the clause behind it writes", () => {
    expect(
      rowsAfter(
        ["CREATE (:A), (:A)"],
        "MATCH (a:A) CREATE (:A) WITH count(*) AS made MATCH (b:A) RETURN made, count(b)",
      ),
    ).toEqual([[2n, 4n]]);
  });

  it("writes for every row though a limit wants none", () => {
    expect(
      rowsAfter(
        ["CREATE (:A), (:A)", "MATCH (a:A) SET a.x = 1 RETURN a LIMIT 0"],
        "MATCH (a:A {x: 1}) RETURN count(a)",
      ),
    ).toEqual([[2n]]);
  });

  it("merges what is there and makes what is not, once", () => {
    const rows = rowsAfter(
      [
        "UNWIND [1, 1, 2] AS x MERGE (n:M {x: x}) ON CREATE SET n.made = 1 ON MATCH SET n.met = true",
      ],
      "MATCH (n:M) RETURN n.x, n.made, n.met ORDER BY n.x",
    );
    expect(rows).toEqual([
      [1n, 1n, true],
      [2n, 1n, null],
    ]);
  });

  it("merges a relationship in either direction", () => {
    const rows = rowsAfter(
      ["CREATE (:A)-[:R]->(:B)", "MATCH (a:A), (b:B) MERGE (b)-[:R]-(a)"],
      "MATCH ()-[r:R]->() RETURN count(r)",
    );
    expect(rows).toEqual([[1n]]);
  });

  it("sets, adds to and replaces properties, and takes labels away", () => {
    const rows = rowsAfter(
      [
        "CREATE (:A:B {x: 1, y: 2})",
        "MATCH (a:A) SET a += {y: null, z: 3} REMOVE a:B",
        "MATCH (a:A) SET a:C:D",
      ],
      "MATCH (a:A) RETURN a {.*} AS m, labels(a) AS l",
    );
    expect(rows).toEqual([
      [
        new Map([
          ["x", 1n],
          ["z", 3n],
        ]),
        ["A", "C", "D"],
      ],
    ]);
  });

  it("deletes no node that has relationships, unless it detaches them", () => {
    const engine = emptyEngine();
    ask(engine, "CREATE (:A)-[:R]->(:B)");
    expect(() => ask(engine, "MATCH (a:A) DELETE a")).toThrow(/still has relationships/);
    expect(ask(engine, all).rows).toEqual([[2n]]);
    ask(engine, "MATCH (a:A) DETACH DELETE a");
    expect(
      ask(engine, "MATCH (n) OPTIONAL MATCH (n)-[r]-() RETURN count(n), count(r)").rows,
    ).toEqual([[1n, 0n]]);
  });

  it("does not let what is deleted be read", () => {
    const engine = emptyEngine();
    ask(engine, "CREATE (:A {x: 1})");
    expect(() => ask(engine, "MATCH (a:A) DELETE a RETURN a.x")).toThrow(/has been deleted/);
    expect(ask(engine, all).rows).toEqual([[1n]]);
  });

  it("undoes all of a statement that fails", () => {
    const engine = emptyEngine();
    ask(engine, "CREATE (:A {x: 1})-[:R {y: 1}]->(:B)");
    const failing =
      "MATCH (a:A)-[r:R]->(b) SET a.x = 2, a:Z, r.y = 2 CREATE (a)-[:R]->(:C) DELETE r REMOVE b:B WITH a RETURN 1 / 0";
    expect(() => ask(engine, failing)).toThrow(/by zero/);
    const rest = "MATCH (a)-[r]->(b) RETURN labels(a), a.x, r.y, labels(b)";
    expect(ask(engine, rest).rows).toEqual([[["A"], 1n, 1n, ["B"]]]);
    expect(ask(engine, "MATCH (n:Z) RETURN n UNION MATCH (n:C) RETURN n").rows).toEqual([]);
  });

  it("keeps an index true through changes that are kept and changes that are undone", () => {
    const engine = emptyEngine();
    ask(engine, "CREATE INDEX by_k FOR (t:T) ON (t.k)");
    ask(engine, "CREATE (:T {k: 1}), (:T {k: 2})");
    ask(engine, "MATCH (t:T {k: 1}) SET t.k = 3");
    expect(() => ask(engine, "MATCH (t:T {k: 2}) SET t.k = 9 RETURN 1 / 0")).toThrow(/by zero/);
    const found = (k: number) =>
      ask(engine, "MATCH (t:T {k: $k}) RETURN count(t)", { k: BigInt(k) }).rows;
    expect([1, 2, 3, 9].map(found)).toEqual([[[0n]], [[1n]], [[1n]], [[0n]]]);
    ask(engine, "MATCH (t:T {k: 3}) REMOVE t:T");
    expect(found(3)).toEqual([[0n]]);
  });
});

describe("constraints", () => {
  it("let no value come twice", () => {
    const engine = emptyEngine();
    ask(engine, "CREATE CONSTRAINT one FOR (a:A) REQUIRE a.id IS UNIQUE");
    ask(engine, "CREATE (:A {id: 1}), (:A)");
    expect(() => ask(engine, "CREATE (:A {id: 1.0})")).toThrow(/already exists with label `A`/);
    expect(() => ask(engine, "MATCH (a:A) WHERE a.id IS NULL SET a.id = 1")).toThrow(
      /already exists/,
    );
    ask(engine, "MATCH (a:A {id: 1}) SET a.id = 2");
    ask(engine, "CREATE (:A {id: 1})");
    expect(ask(engine, all).rows).toEqual([[3n]]);
  });

  it("are not made over what they do not let be", () => {
    const engine = emptyEngine();
    ask(engine, "CREATE (:A {id: 1}), (:A {id: 1})");
    expect(() => ask(engine, "CREATE CONSTRAINT one FOR (a:A) REQUIRE a.id IS UNIQUE")).toThrow(
      /^Unable to create .*Both Node\(0\) and Node\(1\)/s,
    );
    expect(ask(engine, "SHOW CONSTRAINTS").rows).toEqual([]);
  });

  it("want properties to be there and of a type when a statement ends", () => {
    const engine = emptyEngine();
    ask(engine, "CREATE CONSTRAINT there FOR (a:A) REQUIRE a.id IS NOT NULL");
    ask(engine, "CREATE CONSTRAINT typed FOR (a:A) REQUIRE a.id IS :: INTEGER");
    expect(() => ask(engine, "CREATE (:A)")).toThrow(/must have the property `id`/);
    expect(() => ask(engine, "CREATE (:A {id: 'x'})")).toThrow(/to be of type `INTEGER`/);
    ask(engine, "CREATE (a:A) SET a.id = 1");
    expect(
      ask(engine, "SHOW CONSTRAINTS YIELD name, type WHERE type CONTAINS 'TYPE' RETURN name").rows,
    ).toEqual([["typed"]]);
  });
});
