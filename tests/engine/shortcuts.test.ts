import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask } from "./asking.ts";
import { filled, graph, operators, rowsOf } from "./random-graphs.ts";

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

describe("a long list that every row is looked for in", () => {
  it("finds what a search of it finds", () => {
    const statement = `WITH range(1, 40) + [null, [7]] AS list
      UNWIND [1, 41, null, 1.0, '1', [7], [8], 40, 40] AS x RETURN x IN list`;
    expect(ask(filled([]), statement).rows).toEqual(
      [true, null, null, true, null, true, null, true, true].map((found) => [found]),
    );
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

describe("relationships that are gone through", () => {
  const pattern = fc.constantFrom(
    "-[r]->",
    "<-[r]-",
    "-[r:R]->",
    "<-[r:R|S]-",
    "-[r:!R]->",
    "-[r:$('S')]->",
    "-[r:NONE]->",
  );
  const where = fc.constantFrom("true", "a:A", "b:B AND a.id > 2", "a = b", "a.x = b.y");

  it("are those that are found from each node, for others and for who writes", () => {
    fc.assert(
      fc.property(graph, pattern, where, (statements, edge, condition) => {
        const end = "RETURN a.id, type(r), b.id ORDER BY a.id, b.id, type(r)";
        const scanned = `MATCH (a)${edge}(b) WHERE ${condition} ${end}`;
        const followed = `MATCH (a) CALL (a) { MATCH (a)${edge}(b) RETURN r, b } WITH a, r, b WHERE ${condition} ${end}`;
        expect(operators(filled(statements), scanned).join()).toMatch(/Directed\w+Scan/);
        for (const write of [
          "",
          "MATCH (n {id: 0}) CREATE (n)-[:R]->(n)-[:S]->(:A {id: 77}) WITH DISTINCT 1 AS one ",
        ]) {
          const [one, other] = [filled(statements), filled(statements)];
          expect(rowsOf(one, write + scanned)).toEqual(rowsOf(other, write + followed));
        }
      }),
      { seed: 9, numRuns: 40 },
    );
  });

  it("are never taken twice in a pattern", () => {
    const engine = filled(["CREATE (a:A {id: 1})-[:R]->(a)-[:R]->(b:A {id: 2})-[:R]->(a)"]);
    const text = "MATCH (a)-[q]->(b)-[r]->(c) RETURN a.id, b.id, c.id ORDER BY a.id, b.id, c.id";
    expect(rowsOf(engine, text)).toHaveLength(4);
    expect(rowsOf(engine, "MATCH (a)-[q]->(b), (c)-[r]->(d) RETURN count(*)")).toEqual(['["6"]']);
  });
});
