import { describe, expect, it } from "vitest";
import { CypherError } from "../../engine/errors/errors.ts";
import { ask, emptyEngine } from "./asking.ts";

const SYNTAX = "Neo.ClientError.Statement.SyntaxError";

function failure(text: string): CypherError {
  try {
    ask(emptyEngine(), text);
  } catch (error) {
    if (error instanceof CypherError) return error;
    throw error;
  }
  throw new Error(`${text} did not fail`);
}

describe("a statement that means nothing", () => {
  it.each([
    ["RETURN x", /Variable `x` not defined/, 8],
    ["MATCH (a) RETRUN a", /RETRUN/, 11],
    ["RETURN nope(1)", /Unknown function 'nope'/, 8],
    ["RETURN toUpper()", /Insufficient parameters for function 'toUpper'/, 8],
    ["MATCH (a)-[a]->() RETURN a", /conflicting type/, 10],
    ["WITH 1 AS n MATCH (n) RETURN n", /conflicting type Integer/, 19],
    ["MATCH (n) RETURN n.x AS a, n.y AS a", /Multiple result columns/, 35],
    ["MATCH (n) WITH n.x RETURN 1", /must be aliased/, 16],
    ["MATCH (n) RETURN (n)-->()", /pattern expression/, 18],
    ["MATCH (n) WHERE (n)-[r]->() RETURN n", /Variable `r` not defined/, 20],
    ["MATCH (n) RETURN count(count(*))", /aggregate functions inside/, 24],
    ["RETURN true OR 1.5", /expected Boolean but was Float/, 16],
    ["CREATE (a)-[:R|S]->(b)", /Label expressions/, 11],
    ["CREATE (a)--(b)", /Only directed/, 11],
    ["MATCH (a) RETURN a LIMIT a.x", /not allowed to refer to variables in LIMIT/, 26],
    ["MATCH (a)", /cannot conclude with MATCH/, 1],
    ["LOAD CSV FROM 'x' AS row RETURN row", /LOAD CSV is not supported/, 1],
  ])("%s is refused with its place", (text, message, column) => {
    const error = failure(text);
    expect(error.message).toMatch(message);
    expect([error.code, error.place?.line, error.place?.column]).toEqual([SYNTAX, 1, column]);
  });

  it("names the parameter that is missing", () => {
    const { code, message } = failure("RETURN $a");
    expect([code, message]).toEqual([
      "Neo.ClientError.Statement.ParameterMissing",
      "Expected parameter(s): a",
    ]);
  });

  it("tells a write that only may read", () => {
    const engine = emptyEngine();
    const start = () =>
      engine.start("CREATE ()", new Map(), undefined as never, {
        readOnly: true,
        memoryLimit: 1e6,
        sliceMs: 5,
        check: () => undefined,
      });
    expect(start).toThrow(/read access mode/);
  });
});
