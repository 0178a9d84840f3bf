import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { laneOf } from "../../../server/language/lane.ts";
import { projectRoot } from "../../../server/root.ts";

const repeat = (count: number, text: string) => text.repeat(count);

const DANGEROUS: Record<string, string> = {
  parentheses: `RETURN ${repeat(900, "(")}1${repeat(900, ")")}`,
  lists: `RETURN ${repeat(60, "[")}1${repeat(60, "]")}`,
  maps: `RETURN ${repeat(60, "{a: ")}1${repeat(60, "}")}`,
  "CASE in CASE": `RETURN ${repeat(60, "CASE WHEN true THEN ")}1${repeat(60, " END")}`,
  "EXISTS in EXISTS": `MATCH (a) WHERE ${repeat(10, "EXISTS { MATCH (a) WHERE ")}true${repeat(10, " }")} RETURN a`,
  "CALL in CALL": `${repeat(20, "CALL { ")}RETURN 1 AS x${repeat(20, " } RETURN x")}`,
  NOT: `RETURN ${repeat(5000, "NOT ")}true`,
  minus: `RETURN ${repeat(100, "- ")}1`,
  WITH: `${repeat(3000, "WITH 1 AS x ")}RETURN x`,
  AND: `RETURN true${repeat(1000, " AND true")}`,
  UNION: `RETURN 1 AS x${repeat(200, " UNION RETURN 1 AS x")}`,
  labels: `MATCH (n:${repeat(60, "!(")}A${repeat(60, ")")}) RETURN n`,
  "signs of labels": `MATCH (n:${repeat(60, "!")}A) RETURN n`,
  "a path": `MATCH (a)${repeat(500, "-->()")} RETURN a`,
  "patterns in patterns": `RETURN ${repeat(10, "(a)-[:X {x: ")}1${repeat(10, "}]->(b)")}`,
  escapes: `RETURN ${repeat(60, "\\u0028")}1${repeat(60, "\\u0029")}`,
  "a quote that is not closed": `RETURN '${repeat(60, "(")}`,
};

describe("laneOf(text)", () => {
  it.each(Object.entries(DANGEROUS))("sends deep or long %s to the long lane", (_, text) => {
    expect(laneOf(text)).toBe("long");
  });

  it.each([
    "RETURN 1",
    `RETURN '${repeat(500, "(")}' AS brackets // ${repeat(500, "[")}`,
    "MATCH p = shortestPath((a)-[*..4]-(b)) WHERE ALL(r IN relationships(p) WHERE r.sign IN [1, 0]) RETURN p",
    Array.from(
      { length: 20 },
      (_, i) => `MATCH (a${i}:Actor {id: 'armenia'})-[r${i}:MEMBER_OF]->(b${i}:Actor)`,
    ).join("\n"),
  ])("uses the short lane for common statements: %s", (text) => {
    expect(laneOf(text)).toBe("short");
  });

  it("sends typical statements to the short lane", () => {
    const statements = JSON.parse(
      readFileSync(join(projectRoot(), "tests/server/query-api/statements.json"), "utf8"),
    ) as { statement: string }[];
    const long = statements.filter(({ statement }) => laneOf(statement) === "long");
    expect(long).toEqual([]);
  });
});
