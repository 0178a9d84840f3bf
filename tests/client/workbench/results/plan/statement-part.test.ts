import { describe, expect, it } from "vitest";
import type { PlanRow } from "../../../../../client/workbench/results/plan/plan.ts";
import { statementParts } from "../../../../../client/workbench/results/plan/statement-part.ts";

/** Operators with their details, and where their clause begins if the engine says so. */
type Said = readonly [operator: string, details: string, clauseOffset?: number];

function clauses(statement: string, operators: readonly Said[]): string[] {
  const rows = operators.map(
    ([operator, details, clauseOffset = null]) =>
      ({ operator, details, clauseOffset }) as unknown as PlanRow,
  );
  return statementParts(rows, statement).map((part) =>
    part ? statement.slice(part.offset, part.end) : "",
  );
}

const COUNTED =
  "MATCH (a:Actor {id: 'x'})-[r:RELATES]->(b) WHERE r.sign = -1 WITH b, count(*) AS n WHERE n > 1 RETURN b.name AS name, n ORDER BY n DESC SKIP 1 LIMIT 3";

describe("statementParts(operators, statement)", () => {
  it("finds the clauses of a plan of Neo4j by the names in the details", () => {
    // As Neo4j 2026.02 explains it.
    const plan: Said[] = [
      ["ProduceResults", "name, n"],
      ["Projection", "b.name AS name"],
      ["Skip", "1"],
      ["Top", "n DESC LIMIT 3 + 1"],
      ["Filter", "n > $autoint_2"],
      ["EagerAggregation", "b, count(*) AS n"],
      ["Filter", "r.sign = $autoint_1"],
      ["Expand(All)", "(a)-[r:RELATES]->(b)"],
      ["NodeIndexSeek", "RANGE INDEX a:Actor(id) WHERE id = $autostring_0"],
    ];
    expect(clauses(COUNTED, plan)).toEqual([
      "RETURN b.name AS name, n",
      "RETURN b.name AS name, n",
      "SKIP 1",
      "ORDER BY n DESC",
      "WHERE n > 1",
      "WITH b, count(*) AS n",
      "WHERE r.sign = -1",
      "MATCH (a:Actor {id: 'x'})-[r:RELATES]->(b)",
      "MATCH (a:Actor {id: 'x'})-[r:RELATES]->(b)",
    ]);
  });

  it("takes the place that an engine gives, and of its clause the part that the operator is", () => {
    const at = (clause: string) => COUNTED.indexOf(clause);
    const plan: Said[] = [
      ["Limit", "", at("RETURN")],
      ["Top", "", at("RETURN")],
      ["Filter", "", at("WITH")],
      ["EagerAggregation", "", at("WITH")],
      ["Filter", "", at("MATCH")],
      ["Apply", "", at("MATCH")],
    ];
    expect(clauses(COUNTED, plan)).toEqual([
      "LIMIT 3",
      "ORDER BY n DESC",
      "WHERE n > 1",
      "WITH b, count(*) AS n",
      "WHERE r.sign = -1",
      "MATCH (a:Actor {id: 'x'})-[r:RELATES]->(b)",
    ]);
  });

  it("tells writes apart, and branches of a union by what they give", () => {
    const written = "MATCH (a) SET a.seen = true REMOVE a.seen DETACH DELETE a";
    const plan: Said[] = [
      ["DetachDelete", "a"],
      ["SetProperty", "a.seen = NULL"],
      ["SetProperty", "a.seen = true"],
    ];
    expect(clauses(written, plan)).toEqual([
      "DETACH DELETE a",
      "REMOVE a.seen",
      "SET a.seen = true",
    ]);
    const union = "MATCH (a:A) RETURN a.x AS v UNION MATCH (s:S) RETURN s.y AS v";
    const branches: Said[] = [
      ["Union", ""],
      ["Projection", "a.x AS v"],
      ["Projection", "s.y AS v"],
      ["NodeByLabelScan", "s:S"],
    ];
    expect(clauses(union, branches)).toEqual([
      "UNION",
      "RETURN a.x AS v",
      "RETURN s.y AS v",
      "MATCH (s:S)",
    ]);
  });

  it("says nothing if neither tells", () => {
    expect(
      clauses("MATCH (a) MATCH (b) RETURN 1", [
        ["CartesianProduct", ""],
        ["Apply", ""],
      ]),
    ).toEqual(["", ""]);
    expect(clauses("", [["ProduceResults", "n"]])).toEqual([""]);
  });
});
