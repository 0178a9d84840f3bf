import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filled, graph, operators, rowsOf, value } from "./random-graphs.ts";

const INDEXES = [
  "CREATE INDEX a_x FOR (n:A) ON (n.x)",
  "CREATE INDEX b_x FOR (n:B) ON (n.x)",
  "CREATE INDEX a_xy FOR (n:A) ON (n.x, n.y)",
];

describe("seeks in an index find what a scan finds", () => {
  const comparison = fc.constantFrom("<", "<=", ">", ">=");
  const condition = fc.oneof(
    value.map((v) => `n.x = ${v}`),
    fc.tuple(value, value).map(([v, w]) => `n.x = ${v} AND n.y = ${w}`),
    fc.array(value, { maxLength: 4 }).map((list) => `n.x IN [${list.join()}]`),
    fc.tuple(comparison, value).map(([sign, v]) => `n.x ${sign} ${v}`),
    fc.tuple(comparison, value).map(([sign, v]) => `${v} ${sign} n.x`),
    fc.tuple(value, value).map(([v, w]) => `${v} <= n.x < ${w}`),
    fc.constantFrom("''", "'a'", "'ab'", "null", "1").map((v) => `n.x STARTS WITH ${v}`),
  );

  it("whatever is asked", () => {
    fc.assert(
      fc.property(graph, fc.constantFrom("A", "B"), condition, (statements, label, where) => {
        const asked = `MATCH (n:${label}) WHERE ${where} RETURN n.id ORDER BY n.id`;
        const expected = rowsOf(filled(statements), asked);
        expect(rowsOf(filled([...INDEXES, ...statements]), asked), asked).toEqual(expected);
        expect(rowsOf(filled([...statements, ...INDEXES]), asked), asked).toEqual(expected);
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  const many = filled([
    "CREATE INDEX a_x FOR (n:A) ON (n.x)",
    "UNWIND range(1, 200) AS i CREATE (:A {id: i, x: 'v' + i, y: i % 3})",
  ]);

  it.each([
    ["n.x = 'v7'", "NodeIndexSeek"],
    ["n.x IN ['v7', 'v8']", "NodeIndexSeek"],
    ["n.x > 'v7'", "NodeIndexSeekByRange"],
    ["'v1' < n.x <= 'v17'", "NodeIndexSeekByRange"],
    ["n.x STARTS WITH 'v1'", "NodeIndexSeekByRange"],
    ["n.x ENDS WITH '1'", "NodeByLabelScan"],
    ["n.y = 1", "NodeByLabelScan"],
  ])("and PROFILE names them: %s", (where, name) => {
    expect(operators(many, `MATCH (n:A) WHERE ${where} RETURN n.id`)).toContain(name);
  });

  it("and what a transaction has changed but not committed comes once", () => {
    const text = `MATCH (n:A {id: 1}) SET n.x = 'v2' WITH n
                  MATCH (m:A) WHERE m.x IN ['v1', 'v2'] RETURN m.id ORDER BY m.id`;
    expect(rowsOf(many, text)).toEqual(['["1"]', '["2"]']);
  });
});

describe("joins by a value find what a product finds", () => {
  it("whatever is joined", () => {
    const columns = fc.constantFrom("x", "y");
    fc.assert(
      fc.property(graph, columns, columns, fc.boolean(), (statements, one, other, isPath) => {
        const engine = filled(statements);
        const patterns = isPath ? "(a)-->(c), (b:B)" : "(a:A), (b:B)";
        const asked = (where: string) =>
          `MATCH ${patterns} WHERE ${where} RETURN a.id, b.id ORDER BY a.id, b.id`;
        const expected = rowsOf(engine, asked(`NOT a.${one} <> b.${other}`));
        expect(rowsOf(engine, asked(`a.${one} = b.${other}`))).toEqual(expected);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it("and PROFILE names them, with the rows of both sides", () => {
    const engine = filled(["UNWIND range(1, 50) AS i CREATE (:A {x: i}), (:B {y: i % 10})"]);
    const text = "MATCH (a:A), (b:B) WHERE a.x = b.y RETURN count(*)";
    expect(operators(engine, text)).toContain("ValueHashJoin");
    expect(rowsOf(engine, text)).toEqual(['["45"]']);
  });
});

describe("joins at a node find what following finds", () => {
  it("whoever meets where, and PROFILE names them", () => {
    const way = fc.tuple(fc.nat(7), fc.nat(7)).map(([p, q]) => `(i / 2 * ${p} + ${q}) % 3`);
    fc.assert(
      fc.property(way, way, fc.nat(4), (left, right, x) => {
        const engine = filled([
          "CREATE INDEX a_x FOR (n:A) ON (n.x)",
          "CREATE INDEX b_x FOR (n:B) ON (n.x)",
          "UNWIND range(0, 2) AS i CREATE (:M {id: i})",
          `UNWIND range(0, 59) AS i MATCH (m:M {id: ${left}}) CREATE (:A {i: i, x: i % 5})-[:R]->(m)`,
          `UNWIND range(0, 299) AS i MATCH (m:M {id: ${right}})
           CREATE (:B {i: i, x: i % 20})-[:R {w: i % 3}]->(m)`,
        ]);
        const [a, b] = [`(a:A {x: ${x}})`, `(b:B {x: ${x}})`];
        const sorted = "RETURN a.i, m.id, b.i ORDER BY a.i, b.i";
        const joined = `MATCH ${a}-[q:R]->(m)<-[r:R]-${b} WHERE r.w < 2 ${sorted}`;
        const followed = `MATCH ${a}-[q:R]->(m) CALL (m) { MATCH (m)<-[r:R]-${b} WHERE r.w < 2 RETURN b } ${sorted}`;
        expect(operators(engine, joined)).toContain("NodeHashJoin");
        expect(operators(engine, followed)).not.toContain("NodeHashJoin");
        expect(rowsOf(engine, joined)).toEqual(rowsOf(engine, followed));
      }),
      { seed: 6, numRuns: 20 },
    );
  });

  it("and follow no relationship twice", () => {
    const engine = filled([
      "CREATE INDEX b_x FOR (n:B) ON (n.x)",
      "CREATE (:M) WITH 1 AS one UNWIND range(0, 299) AS i MATCH (m:M) CREATE (:B {x: i % 20})-[:R]->(m)",
    ]);
    const text = "MATCH (a:B {x: 1})-[q:R]->(m)<-[r:R]-(b:B {x: 1}) RETURN count(*)";
    expect(operators(engine, text)).toContain("NodeHashJoin");
    expect(rowsOf(engine, text)).toEqual([`["${15 * 14}"]`]);
  });
});
