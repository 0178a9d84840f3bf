import { describe, expect, it } from "vitest";
import { clauseParts } from "../../../../client/workbench/text/clauses.ts";

const parts = (statement: string) =>
  clauseParts(statement).map(({ offset, end }) => statement.slice(offset, end));

describe("clauseParts(statement)", () => {
  it("gives clauses and their parts with words of their own, in their order", () => {
    const statement =
      "PROFILE MATCH (a)-->(b)\nWHERE a.x = 1\nOPTIONAL MATCH (b)-->(c) WITH b, count(*) AS n ORDER BY n DESC SKIP 1 LIMIT 2 RETURN n";
    expect(parts(statement)).toEqual([
      "MATCH (a)-->(b)",
      "WHERE a.x = 1",
      "OPTIONAL MATCH (b)-->(c)",
      "WITH b, count(*) AS n",
      "ORDER BY n DESC",
      "SKIP 1",
      "LIMIT 2",
      "RETURN n",
    ]);
    expect(clauseParts(statement)[2]?.word).toBe("MATCH");
  });

  it("lets a clause with a subquery go on behind it", () => {
    expect(
      parts("MATCH (a) CALL (a) { MATCH (a)-->(x) RETURN count(x) AS n } RETURN a, n"),
    ).toEqual([
      "MATCH (a)",
      "CALL (a) { MATCH (a)-->(x) RETURN count(x) AS n }",
      "MATCH (a)-->(x)",
      "RETURN count(x) AS n",
      "RETURN a, n",
    ]);
    expect(parts("MATCH (a WHERE a.x = 1)-->(b) RETURN [y IN b.ys WHERE y > 1]")).toEqual([
      "MATCH (a WHERE a.x = 1)-->(b)",
      "WHERE a.x = 1",
      "RETURN [y IN b.ys WHERE y > 1]",
      "WHERE y > 1",
    ]);
  });

  it.each([
    [
      "MATCH (a) WHERE a.x STARTS WITH 'b' RETURN a",
      ["MATCH (a)", "WHERE a.x STARTS WITH 'b'", "RETURN a"],
    ],
    [
      "MERGE (a) ON CREATE SET a.x = 1 ON MATCH SET a.x = 2 SET a.y = 3",
      ["MERGE (a) ON CREATE SET a.x = 1 ON MATCH SET a.x = 2", "SET a.y = 3"],
    ],
    [
      "MATCH (a:Set {limit: 1}) // RETURN b\nRETURN a.skip, 'WITH', `CALL`",
      ["MATCH (a:Set {limit: 1}) // RETURN b", "RETURN a.skip, 'WITH', `CALL`"],
    ],
    ["MATCH (a) DETACH DELETE a", ["MATCH (a)", "DETACH DELETE a"]],
    ["", []],
    [")))", []],
  ])("reads %s", (statement, found) => {
    expect(parts(statement)).toEqual(found);
  });
});
