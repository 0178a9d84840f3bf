import { beforeEach, describe, expect, it } from "vitest";
import type { Engine } from "../../engine/engine.ts";
import type { PlanDescription } from "../../engine/plan/describe.ts";
import { ask, emptyEngine } from "./asking.ts";

/** Every step of a plan, the last one first. */
function steps(plan: PlanDescription | null): PlanDescription[] {
  return plan ? [plan, ...plan.children.flatMap(steps)] : [];
}

describe("EXPLAIN and PROFILE", () => {
  let engine: Engine;
  beforeEach(() => {
    engine = emptyEngine();
    ask(engine, "UNWIND range(1, 5) AS i CREATE (:A {i: i})-[:R]->(:B)");
  });

  it("explain a write without doing it", () => {
    const { plan, rows } = ask(engine, "EXPLAIN CREATE (:C) RETURN 1 AS one");
    expect(plan).toMatchObject({ operatorType: "ProduceResults@neo4j", identifiers: ["one"] });
    expect(steps(plan).every(({ dbHits }) => dbHits === undefined)).toBe(true);
    expect(rows).toEqual([]);
    expect(ask(engine, "MATCH (c:C) RETURN count(c)").rows).toEqual([[0n]]);
  });

  it("count rows and accesses step by step", () => {
    const { plan, rows } = ask(engine, "PROFILE MATCH (a:A)-[:R]->(b) WHERE a.i > 2 RETURN a.i");
    expect(rows).toHaveLength(3);
    const counted = Object.fromEntries(
      steps(plan).map(({ operatorType, rows: n, dbHits }) => [operatorType, { n, dbHits }]),
    );
    expect(counted["ProduceResults@neo4j"]).toEqual({ n: 3, dbHits: 0 });
    expect(counted["NodeByLabelScan@neo4j"]).toEqual({ n: 5, dbHits: 5 });
    expect(counted["Expand(All)@neo4j"]?.n).toBe(3);
    expect(counted["Expand(All)@neo4j"]?.dbHits).toBeGreaterThan(2);
    // One property a row, before the filter and after it.
    expect(counted["Filter@neo4j"]).toEqual({ n: 3, dbHits: 5 });
    expect(counted["Projection@neo4j"]).toEqual({ n: 3, dbHits: 3 });
  });

  it("say where the clause of each step begins, in subqueries and branches too", () => {
    const statement =
      "EXPLAIN MATCH (a:A) WHERE a.i > 1 CALL (a) { MATCH (a)-[:R]->(b) RETURN count(b) AS n } WITH a, n ORDER BY n LIMIT 2 RETURN a.i AS i UNION MATCH (b:B) RETURN 1 AS i";
    const clauses = steps(ask(engine, statement).plan).map(
      ({ operatorType, arguments: { ClauseOffset: at } }) =>
        `${operatorType.split("@")[0]} ${typeof at === "number" ? statement.slice(at).split(" ", 2).join(" ") : "–"}`,
    );
    expect(clauses).toEqual(
      expect.arrayContaining([
        "ProduceResults –",
        "Union –",
        "Top WITH a,",
        "Apply CALL (a)",
        "NodeByLabelScan MATCH (a:A)",
        "Filter MATCH (a:A)",
        "Expand(All) MATCH (a)-[:R]->(b)",
        "EagerAggregation RETURN count(b)",
        "NodeByLabelScan MATCH (b:B)",
      ]),
    );
  });
});

describe("ORDER BY with a LIMIT over an index", () => {
  const filled = (value: string): Engine => {
    const engine = emptyEngine();
    ask(engine, "CREATE INDEX days FOR (a:A) ON (a.day)");
    ask(engine, `UNWIND range(1, 1000) AS i CREATE (:A {i: i % 7, n: i, day: ${value}})`);
    return engine;
  };
  const TEXT = "toString(1000 + i / 3)";
  const hits = ({ plan }: { plan: PlanDescription | null }) =>
    steps(plan).reduce((sum, { dbHits = 0 }) => sum + Number(dbHits), 0);

  it.each([
    ["MATCH (a:A) WHERE a.day < 'x' RETURN a.n AS n ORDER BY a.day DESC, n SKIP 4 LIMIT 5", TEXT],
    ["MATCH (a:A) WHERE a.day >= '1100' RETURN a.n AS n ORDER BY a.day, n DESC LIMIT 5", TEXT],
    ["MATCH (a:A) WHERE a.day > 9 AND a.i = 3 RETURN a.n AS n ORDER BY a.day DESC LIMIT 4", "i"],
  ])("reads no more than it needs: %s", (statement, value) => {
    const [engine, scanning] = [filled(value), filled(value)];
    ask(scanning, "DROP INDEX days");
    const [found, all] = [engine, scanning].map((one) => ask(one, `PROFILE ${statement}`));
    expect(found?.rows).toEqual(all?.rows);
    expect(hits(found ?? { plan: null })).toBeLessThan(150);
  });

  it("reads all that are not kept in order", () => {
    const engine = filled("date('2020-01-01') + duration({days: i})");
    const { rows } = ask(
      engine,
      "MATCH (a:A) WHERE a.day > date('2020-01-01') RETURN a.n ORDER BY a.day DESC LIMIT 2",
    );
    expect(rows).toEqual([[1000n], [999n]]);
  });
});

describe("notifications", () => {
  const codes = (text: string): string[] => {
    const engine = emptyEngine();
    ask(engine, "CREATE (:A {i: 1})-[:R]->(:B)");
    return ask(engine, text).notifications.map(({ code, place }) => {
      return `${code.split(".").at(-1) ?? ""} ${place?.line}:${place?.column}`;
    });
  };

  it.each([
    ["MATCH (n:Nobody) RETURN n", ["UnknownLabelWarning 1:10"]],
    ["MATCH (n)\nWHERE n:A|Nobody RETURN n", ["UnknownLabelWarning 2:11"]],
    ["MATCH ()-[r:NEVER]->() RETURN r", ["UnknownRelationshipTypeWarning 1:13"]],
    ["MATCH (n:A) RETURN n.nothing", ["UnknownPropertyKeyWarning 1:22"]],
    ["MATCH (n:A {nothing: 1}) RETURN n", ["UnknownPropertyKeyWarning 1:13"]],
    ["MATCH (a:A), (b:B) RETURN a, b", ["CartesianProduct 1:1"]],
    ["MATCH (a:A), (a)-->(b) RETURN a, b", []],
    ["MATCH (a:A {i: 1})-[:R]->(b:B) RETURN a.i", []],
    ["CREATE (n:New {fresh: 1}) SET n.other = 2", []],
  ])("say of %s: %s", (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it("no longer warn of a name once the graph has it", () => {
    const engine = emptyEngine();
    const text = "MATCH (n:Late) RETURN count(n)";
    expect(ask(engine, text).notifications).toHaveLength(1);
    ask(engine, "CREATE (:Late)");
    expect(ask(engine, text).notifications).toEqual([]);
  });
});
