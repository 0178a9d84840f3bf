import { describe, expect, it } from "vitest";
import { linksOf, propertiesOf, valueLike } from "../../../../client/workbench/builder/choices.ts";
import { statementOf, type Pattern } from "../../../../client/workbench/builder/pattern.ts";
import type { Schema } from "../../../../domain/contract/schema.ts";

const ALONE: Pattern = {
  label: "Big Film",
  link: null,
  condition: null,
  returned: "graph",
  shown: "title",
  other: "",
};
const flat = (pattern: Pattern) => statementOf(pattern).replace(/\s+/g, " ");

describe("statementOf(pattern)", () => {
  it("writes nodes, with and without a condition", () => {
    expect(flat(ALONE)).toBe("MATCH (n:`Big Film`) RETURN n LIMIT 25");
    const condition = { property: "title", operator: "STARTS WITH", value: `The "B` } as const;
    expect(flat({ ...ALONE, condition })).toBe(
      'MATCH (n:`Big Film`) WHERE n.title STARTS WITH "The \\"B" RETURN n LIMIT 25',
    );
  });

  it("writes relationships both ways, in each form", () => {
    const link = { direction: "out", type: "MADE BY", end: "Person" } as const;
    const joined = { ...ALONE, link, other: "title" };
    expect(flat(joined)).toBe("MATCH p = (n:`Big Film`)-[:`MADE BY`]->(:Person) RETURN p LIMIT 25");
    expect(flat({ ...joined, returned: "table" })).toBe(
      "MATCH (n:`Big Film`)-[:`MADE BY`]->(m:Person) RETURN n.title AS title, m.title AS `other title` LIMIT 25",
    );
    const back = { ...joined, link: { ...link, direction: "in" }, returned: "count" } as const;
    const condition = { property: "year", operator: ">=", value: 1999 } as const;
    expect(flat({ ...back, condition })).toBe(
      "MATCH (n:`Big Film`)<-[:`MADE BY`]-(:Person) WHERE n.year >= 1999 RETURN n.title AS title, count(*) AS number ORDER BY number DESC LIMIT 25",
    );
  });
});

describe("the choices of a schema", () => {
  const property = (name: string, example: unknown) => ({ name, types: [], count: 1, example });
  const schema: Schema = {
    labels: [
      {
        name: "A",
        count: 1,
        properties: [property("list", [1]), property("n", 1), property("name", "x")],
      },
    ],
    relationshipTypes: [],
    connections: [
      { start: ["A"], type: "T", end: ["A", "B"], count: 2 },
      { start: ["B"], type: "U", end: ["A"], count: 9 },
    ],
  };

  it("are plain properties, those that name first", () => {
    expect(propertiesOf(schema, "A").map(({ name }) => name)).toEqual(["name", "n"]);
  });

  it("are relationships in both directions, the most frequent first", () => {
    expect(linksOf(schema, "A").map(({ direction, type, end }) => [direction, type, end])).toEqual([
      ["in", "U", "B"],
      ["out", "T", "A"],
      ["out", "T", "B"],
      ["in", "T", "A"],
    ]);
  });

  it("are values of the same type as those that are there", () => {
    expect([valueLike("a", "1"), valueLike(1, " 2.5 "), valueLike(true, "False")]).toEqual([
      "1",
      2.5,
      false,
    ]);
    expect([valueLike(1, ""), valueLike(1, "x"), valueLike(true, "maybe")]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
