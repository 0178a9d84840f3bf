import { describe, expect, it } from "vitest";
import { usesAt, variableUses } from "../../../../client/workbench/text/variables.ts";

const names = (statement: string) => variableUses(statement).map(({ name }) => name);

describe("variableUses(statement)", () => {
  it.each([
    ["MATCH (a:Actor {name: x})-[r:ALLY|a]->(b) RETURN a.b, r", "a x r b a r"],
    ["MATCH (a) WHERE a.name = 'a' // a\nRETURN count(a) AS n, $a", "a a a n"],
    ["UNWIND [1, 2] AS x RETURN [y IN [x] | y + x] AS list", "x y x y x list"],
    ["MATCH p = (`a b`)--() RETURN length(p), {p: p}, `a b`.p", "p a b p p a b"],
    ["MATCH (a:!Actor&State|Event) RETURN a {.name, a: a}", "a a a"],
    ["CALL db.labels() YIELD label RETURN apoc.text.join([label], '')", "label label"],
    ["RETURN CASE WHEN x IS NULL THEN 1e3 ELSE y END", "x y"],
  ])("%s", (statement, found) => {
    expect(names(statement).join(" ")).toBe(found);
  });
});

describe("usesAt(statement, at)", () => {
  const statement = "MATCH (a)-->(ab) RETURN a, ab";

  it("are those of the variable at the place, also right behind it", () => {
    expect(usesAt(statement, 8).map(({ from, to }) => [from, to])).toEqual([
      [7, 8],
      [24, 25],
    ]);
    expect(usesAt(statement, 27).map(({ name }) => name)).toEqual(["ab", "ab"]);
  });

  it("are none at a word that is no variable", () => {
    expect(usesAt(statement, 2)).toEqual([]);
  });
});
