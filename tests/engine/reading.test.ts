import { describe, expect, it } from "vitest";
import { ask, emptyEngine, rowsAfter } from "./asking.ts";

const CHAIN = [
  "CREATE (a:P {n: 1})-[:R {w: 1}]->(b:P {n: 2})-[:R {w: 2}]->(c:P {n: 3})-[:R {w: 3}]->(d:P {n: 4}), (a)-[:S]->(d)",
];

describe("reading", () => {
  it.each([
    ["a node by a property", "MATCH (a:P {n: 2}) RETURN a.n", [[2n]]],
    [
      "both directions, each relationship once",
      "MATCH (:P {n: 1})--(b) RETURN b.n ORDER BY b.n",
      [[2n], [4n]],
    ],
    ["no relationship twice in a MATCH", "MATCH (a)-[:S]-(b)-[:S]-(c) RETURN count(*)", [[0n]]],
    [
      "variable length",
      "MATCH (:P {n: 1})-[r:R*2..3]->(b) RETURN b.n, size(r) ORDER BY b.n",
      [
        [3n, 2n],
        [4n, 3n],
      ],
    ],
    [
      "a quantified path pattern",
      "MATCH (:P {n: 1}) ((x)-[r:R]->(y) WHERE r.w < 3)+ (z) RETURN z.n, [v IN y | v.n] AS ys ORDER BY z.n",
      [
        [2n, [2n]],
        [3n, [2n, 3n]],
      ],
    ],
    [
      "a quantified relationship to zero",
      "MATCH (:P {n: 3})-[:R]->*(z) RETURN z.n ORDER BY z.n",
      [[3n], [4n]],
    ],
    [
      "the shortest path",
      "MATCH p = shortestPath((:P {n: 1})-[*]-(:P {n: 3})) RETURN length(p)",
      [[2n]],
    ],
    [
      "all shortest paths",
      "MATCH p = allShortestPaths((:P {n: 1})-[*]-(:P {n: 3})) RETURN count(p)",
      [[2n]],
    ],
    [
      "two shortest of any length",
      "MATCH p = SHORTEST 2 (:P {n: 1})-[]->+(:P {n: 4}) RETURN length(p) ORDER BY length(p)",
      [[1n], [3n]],
    ],
    [
      "groups of a length",
      "MATCH p = SHORTEST 2 GROUPS (:P {n: 1})-[]->+(:P {n: 4}) RETURN count(p)",
      [[2n]],
    ],
    [
      "what is not there as null",
      "MATCH (a:P) OPTIONAL MATCH (a)-[:S]->(b) RETURN a.n, b.n ORDER BY a.n",
      [
        [1n, 4n],
        [2n, null],
        [3n, null],
        [4n, null],
      ],
    ],
    ["label expressions", "MATCH (a:!Q&(P|X)) RETURN count(a)", [[4n]]],
    ["types that are not others", "MATCH ()-[r:!R]->() RETURN type(r)", [["S"]]],
    ["dynamic types", "MATCH ()-[r:$('S')]->() RETURN count(r)", [[1n]]],
    [
      "conditions within the pattern",
      "MATCH (a:P WHERE a.n > 1)-[r:R WHERE r.w < 3]->(b) RETURN a.n",
      [[2n]],
    ],
    [
      "subqueries as values",
      "MATCH (a:P) RETURN a.n, COUNT { (a)-->() } AS c, EXISTS { (a)-[:S]->() } AS e ORDER BY a.n LIMIT 2",
      [
        [1n, 2n, true],
        [2n, 1n, false],
      ],
    ],
    [
      "a collecting subquery",
      "MATCH (a:P {n: 1}) RETURN COLLECT { MATCH (a)-->(b) RETURN b.n ORDER BY b.n } AS l",
      [[[2n, 4n]]],
    ],
    [
      "a subquery for each row",
      "MATCH (a:P) CALL (a) { MATCH (a)-->(b) RETURN max(b.n) AS m } RETURN a.n, m ORDER BY a.n",
      [
        [1n, 4n],
        [2n, 3n],
        [3n, 4n],
        [4n, null],
      ],
    ],
    [
      "a union without doubles",
      "RETURN 1 AS x UNION RETURN 1 AS x UNION RETURN 2 AS x",
      [[1n], [2n]],
    ],
    [
      "groups and their aggregates",
      "MATCH (a:P) RETURN a.n % 2 AS odd, collect(a.n) AS ns, count(*) AS c ORDER BY odd",
      [
        [0n, [2n, 4n], 2n],
        [1n, [1n, 3n], 2n],
      ],
    ],
    [
      "an aggregate of nothing",
      "MATCH (a:None) RETURN count(a), collect(a), sum(a.n)",
      [[0n, [], 0n]],
    ],
    [
      "CASE with conditions on its subject",
      "UNWIND [1, 5, null] AS x RETURN CASE x WHEN < 3 THEN 'low' WHEN IS NULL THEN 'none' ELSE 'high' END",
      [["low"], ["high"], ["none"]],
    ],
    ["WHEN and ELSE", "WHEN false THEN RETURN 1 AS x ELSE RETURN 2 AS x", [[2n]]],
    [
      "three-valued logic in quantifiers",
      "RETURN any(x IN [null, 1] WHERE x = 2) AS a, none(x IN [] WHERE x) AS b",
      [[null, true]],
    ],
  ] as const)("gives %s", (_, text, expected) => {
    expect(rowsAfter(CHAIN, text)).toEqual(expected);
  });

  it("ends a pattern that closes a circle at the node where it began", () => {
    const rows = rowsAfter(
      ["CREATE (a:P {n: 1})-[:R]->(b:P {n: 2})-[:R]->(a)"],
      "MATCH (a)-[:R]->(b)-[:R]->(a) RETURN a.n ORDER BY a.n",
    );
    expect(rows).toEqual([[1n], [2n]]);
  });

  it("names columns as they are written", () => {
    const { columns } = ask(emptyEngine(), "WITH {a: 1} AS m RETURN m.a +  1, count( * ), m {.a}");
    expect(columns).toEqual(["m.a +  1", "count( * )", "m"]);
  });

  it("finds by an index what a scan finds", () => {
    const engine = emptyEngine();
    ask(engine, "UNWIND range(1, 50) AS i CREATE (:T {k: i % 7, i: i})");
    const text = "MATCH (t:T {k: 3}) RETURN t.i ORDER BY t.i";
    const scanned = ask(engine, text).rows;
    ask(engine, "CREATE INDEX by_k FOR (t:T) ON (t.k)");
    expect(ask(engine, text).rows).toEqual(scanned);
    expect(scanned).toHaveLength(7);
  });
});
