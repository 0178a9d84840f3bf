import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Engine } from "../../engine/engine.ts";
import type { PlanDescription } from "../../engine/plan/describe.ts";
import { ask, emptyEngine } from "./asking.ts";

/** Values that indexes and joins might take for one another. */
const value = fc.constantFrom(
  "null",
  "0",
  "1",
  "2",
  "1.0",
  "-0.0",
  "1.5",
  "0.0/0.0",
  "9007199254740993",
  "''",
  "'a'",
  "'ab'",
  "'b'",
  "'\\u0000'",
  "'🕊'",
  "'1'",
  "true",
  "[1]",
  "[1.0, 2]",
  "date('2024-01-01')",
  "date('2024-01-02')",
  "duration('P1D')",
  "point({x: 1, y: 2})",
);
/** Statements that make a graph: nodes of two labels with values, and relationships between them. */
const graph = fc
  .array(
    fc.record({
      label: fc.constantFrom("A", "B", "A:B"),
      x: value,
      y: value,
      to: fc.nat({ max: 8 }),
      type: fc.constantFrom("R", "S"),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((nodes) => [
    ...nodes.map(({ label, x, y }, i) => `CREATE (:${label} {id: ${i}, x: ${x}, y: ${y}})`),
    ...nodes.map(
      ({ to, type }, i) => `MATCH (a {id: ${i}}), (b {id: ${to}}) CREATE (a)-[:${type}]->(b)`,
    ),
  ]);

const INDEXES = [
  "CREATE INDEX a_x FOR (n:A) ON (n.x)",
  "CREATE INDEX b_x FOR (n:B) ON (n.x)",
  "CREATE INDEX a_xy FOR (n:A) ON (n.x, n.y)",
];

function filled(statements: readonly string[]): Engine {
  const engine = emptyEngine();
  for (const statement of statements) ask(engine, statement);
  return engine;
}

const rowsOf = (engine: Engine, text: string): string[] =>
  ask(engine, text).rows.map((row) =>
    JSON.stringify(row, (_key, each: unknown) => (typeof each === "bigint" ? `${each}` : each)),
  );

function operators(engine: Engine, text: string): string[] {
  const names = (plan: PlanDescription): string[] => [
    plan.operatorType.replace("@neo4j", ""),
    ...plan.children.flatMap(names),
  ];
  const { plan } = ask(engine, `PROFILE ${text}`);
  return plan ? names(plan) : [];
}

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

describe("the first rows of an order", () => {
  it("are those of the whole order", () => {
    const keys = fc.constantFrom("n.x", "n.y, n.id DESC", "n.x DESC", "n.id");
    fc.assert(
      fc.property(graph, keys, fc.nat(10), fc.nat(10), (statements, order, skip, limit) => {
        const engine = filled(statements);
        const asked = `MATCH (n) RETURN n.id, n.x AS x, n.y ORDER BY ${order}`;
        const expected = rowsOf(engine, asked).slice(skip, skip + limit);
        expect(rowsOf(engine, `${asked} SKIP ${skip} LIMIT ${limit}`)).toEqual(expected);
      }),
      { seed: 4, numRuns: 150 },
    );
  });

  it("are kept alone, and what they do not need is computed for them alone", () => {
    const engine = filled(["UNWIND range(1, 100) AS i CREATE (:A {x: i, y: -i})"]);
    const { plan, rows } = ask(
      engine,
      "PROFILE MATCH (n:A) RETURN n.y AS y ORDER BY n.x DESC LIMIT 3",
    );
    expect(rows).toEqual([[-100n], [-99n], [-98n]]);
    const steps = new Map<string, number | undefined>();
    for (let step = plan; step; step = step.children[0] ?? null) {
      steps.set(step.operatorType, step.rows);
    }
    expect(steps.get("Top@neo4j")).toBe(3);
    expect(steps.get("Projection@neo4j")).toBe(3);
    expect(steps.get("NodeByLabelScan@neo4j")).toBe(100);
  });
});

describe("a shortest path", () => {
  const kind = fc.constantFrom(
    "-[*]-",
    "-[*]->",
    "<-[*..3]-",
    "-[:R*1..2]->",
    "-[:R|S*]-",
    "-[:R]->",
  );

  it("is as long as the shortest of all, and is one", () => {
    fc.assert(
      fc.property(
        graph,
        kind,
        fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 8 }),
        (made, k, more) => {
          const edges = more.map(
            ([a, b]) => `MATCH (a {id: ${a}}), (b {id: ${b}}) CREATE (a)-[:S]->(b)`,
          );
          const engine = filled([...made, ...edges]);
          const between = "MATCH (a), (b) WHERE a <> b";
          const one = `${between} MATCH p = shortestPath((a)${k}(b))
          RETURN a.id, b.id, length(p),
            all(i IN range(0, length(p) - 1) WHERE
              relationships(p)[i] IN [(x)-[r]-(y) WHERE x = nodes(p)[i] AND y = nodes(p)[i + 1] | r])
          ORDER BY a.id, b.id`;
          const all = `${between} MATCH p = allShortestPaths((a)${k}(b))
          RETURN DISTINCT a.id, b.id, length(p), true ORDER BY a.id, b.id`;
          expect(rowsOf(engine, one)).toEqual(rowsOf(engine, all));
        },
      ),
      { seed: 8, numRuns: 80 },
    );
  });
});

describe("the degree of a node", () => {
  const direction = fc.constantFrom(["-", "->"], ["<-", "-"], ["-", "-"]);
  const type = fc.constantFrom("", ":R", ":S", ":R|S", ":NONE");

  it("is the number of paths from it, for others and for who writes", () => {
    fc.assert(
      fc.property(graph, direction, type, ([...statements], [left, right], t) => {
        const engine = filled([...statements, "MATCH (n) WHERE n.id % 2 = 0 CREATE (n)-[:R]->(n)"]);
        for (const ends of [(edge: string) => `(n)${edge}()`, (edge: string) => `()${edge}(n)`]) {
          const path = ends(`${left}[${t}]${right}`);
          const known = `RETURN n.id, COUNT { ${path} } AS degree ORDER BY n.id`;
          const counted = `RETURN n.id, COUNT { ${path} WHERE true } AS degree ORDER BY n.id`;
          expect(rowsOf(engine, `MATCH (n) ${known}`)).toEqual(
            rowsOf(engine, `MATCH (n) ${counted}`),
          );
          const write =
            "MATCH (a {id: 0}) CREATE (a)-[:R]->(a)-[:S]->(:A {id: 77}) WITH DISTINCT 1 AS one MATCH (n)";
          const [one, other] = [filled(statements), filled(statements)];
          expect(rowsOf(one, `${write} ${known}`)).toEqual(rowsOf(other, `${write} ${counted}`));
        }
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it("costs one access, however many relationships there are", () => {
    const engine = filled(["CREATE (n:A) WITH n UNWIND range(1, 50) AS i CREATE (n)-[:R]->(:B)"]);
    const { plan, rows } = ask(engine, "PROFILE MATCH (n:A) RETURN COUNT { (n)-[:R]->() } AS c");
    expect(rows).toEqual([[50n]]);
    expect(plan?.children[0]).toMatchObject({ operatorType: "Projection@neo4j", dbHits: 1 });
  });
});

describe("what the graph has counted", () => {
  it.each([
    ["MATCH (n) RETURN count(*)", "MATCH (n) WHERE n.id IS NOT NULL RETURN count(*)"],
    ["MATCH (n:A) RETURN count(n)", "MATCH (n:A) WHERE n.id IS NOT NULL RETURN count(*)"],
    ["MATCH (n:C) RETURN count(n)", "MATCH (n:C) WHERE n.id IS NOT NULL RETURN count(*)"],
    ["MATCH ()-[r:R]->() RETURN count(r)", "MATCH (a)-[r:R]->(b) WHERE a.id >= 0 RETURN count(*)"],
    [
      "MATCH ()<-[r:R|S]-() RETURN count(*)",
      "MATCH (a)-[r:R|S]->() WHERE a.id >= 0 RETURN count(*)",
    ],
    ["MATCH ()-[r]->() RETURN count(*)", "MATCH (a)-[r]->() WHERE a.id >= 0 RETURN count(*)"],
  ])("is what is there: %s", (counted, scanned) => {
    fc.assert(
      fc.property(graph, (statements) => {
        const engine = filled(statements);
        expect(operators(engine, counted)[1]).toMatch(/CountFromCountStore$/);
        expect(rowsOf(engine, counted)).toEqual(rowsOf(engine, scanned));
        const during =
          "CREATE (:A:C {id: 99})-[:R]->(:B {id: 98}) WITH count(*) AS made CALL () { ";
        expect(rowsOf(engine, `${during}${counted} AS n } RETURN n`)).toEqual(
          rowsOf(filled([...statements, "CREATE (:A:C {id: 99})-[:R]->(:B {id: 98})"]), counted),
        );
      }),
      { seed: 5, numRuns: 20 },
    );
  });

  it.each([
    "MATCH (n:A {id: 1}) RETURN count(*)",
    "MATCH (n:A) RETURN count(n.x)",
    "MATCH (n:A) RETURN count(DISTINCT n)",
    "MATCH (n:A) RETURN n.x, count(*)",
    "MATCH (:A)-[r:R]->() RETURN count(*)",
    "MATCH ()-[r:R]-() RETURN count(*)",
    "MATCH (n:A) RETURN count(*) AS c ORDER BY sum(n.id)",
  ])("is not taken for what else is asked: %s", (text) => {
    const engine = filled(["CREATE (:A {id: 1, x: 1})-[:R]->(:A {id: 2})"]);
    expect(operators(engine, text).join()).not.toContain("CountFromCountStore");
  });
});
