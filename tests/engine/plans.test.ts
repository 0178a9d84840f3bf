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
