import { describe, expect, it } from "vitest";
import { check } from "../../../server/language/check.ts";
import { expressionFault } from "../../../server/lens/check-expression.ts";

/** The checker of the parser's thread, in this one. */
const language = {
  check: async (text: string, engine: "neo4j" | "embedded") => check(text, engine),
};
const fault = (text: string) => expressionFault(language, text, ["s", "r", "o"]);

describe("expressionFault(language, text, variables)", () => {
  it.each([
    "r.weight / 10.0",
    "CASE WHEN r.kind = 'x' THEN 1 ELSE -1 END",
    "toInteger(split(r.period, '-')[0]) // the first",
    "type(r) + ' ' + coalesce(s.`odd ``name`, o['name'], 'none')",
    "reduce(sum = 0, x IN r.votes | sum + x)",
  ])("allows %s", async (text) => {
    expect(await fault(text)).toBeNull();
  });

  it.each([
    ["r.weight +", /^a Cypher expression \(/],
    ["", /./],
    ["1, 2", /^a Cypher expression/],
    ["unknown.weight", /^a Cypher expression \(/],
    ["1) AS x MATCH (n) DETACH DELETE n RETURN (1", /./],
    ["1) AS x, (2", /./],
    ["1] AS x, [2", /./],
    ["1 /*", /./],
    ["1); MATCH (n) DELETE n; RETURN (1", /./],
    ["1\\u0029 AS x MATCH (n) DELETE n RETURN \\u00281", /./],
    ["EXISTS { MATCH (n) }", /^a Cypher expression with no subquery$/],
    ["COUNT { (r) }", /./],
    ["COLLECT { MATCH (n) RETURN n }", /./],
    ["[(s)-->(x) | x.name]", /^a Cypher expression with no pattern$/],
    ["(s)-->(o)", /^a Cypher expression with no pattern$/],
    ["count(*)", /^a Cypher expression with no aggregate$/],
    ["collect(r)", /^a Cypher expression without the function collect$/],
    ["$token", /^a Cypher expression with no parameter$/],
    ["apoc.cypher.runFirstColumnSingle('MATCH (n) RETURN n', {})", /./],
  ])("refuses %s", async (text, expected) => {
    expect(await fault(text)).toMatch(expected);
  });
});
