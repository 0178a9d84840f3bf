import { describe, expect, it } from "vitest";
import { walkSteps } from "../../../../client/workbench/beginning/walk-steps.ts";
import type { Schema } from "../../../../domain/contract/schema.ts";

const property = (name: string, example: unknown) => ({
  name,
  types: ["String"],
  count: 3,
  example,
});
const FILMS: Schema = {
  labels: [
    {
      name: "Film",
      count: 9,
      properties: [property("tagline", "x"), property("title", `O'Hara "2"`)],
    },
    { name: "Big Person", count: 99, properties: [property("born", 1960)] },
  ],
  relationshipTypes: [{ name: "MADE BY", count: 9, properties: [] }],
  connections: [{ start: ["Film"], type: "MADE BY", end: ["Big Person"], count: 9 }],
};
const texts = (schema: Schema) => walkSteps(schema).map(({ text }) => text.replace(/\s+/g, " "));

describe("walkSteps(schema)", () => {
  it("makes eight steps of the names and values that are there", () => {
    expect(texts(FILMS)).toEqual([
      "MATCH (n:Film) RETURN n LIMIT 10",
      "MATCH (n:Film) RETURN n.title AS title LIMIT 25",
      "MATCH (n:Film)-[r:`MADE BY`]->(m:`Big Person`) RETURN n, r, m LIMIT 25",
      `MATCH (n:Film) WHERE n.title = "O'Hara \\"2\\"" RETURN n`,
      "MATCH (n:Film)-[r:`MADE BY`]->(:`Big Person`) RETURN n.title AS title, count(r) AS number ORDER BY number DESC LIMIT 10",
      "MATCH (n:Film)-[:`MADE BY`]->(m:`Big Person`) RETURN n.title AS title, collect(m.born) AS list LIMIT 10",
      "MATCH p = (:Film)-[:`MADE BY`*1..2]-() RETURN p LIMIT 25",
      "MATCH (n:Film) WHERE COUNT { (n)-[:`MADE BY`]->() } > 1 RETURN n.title AS title, COUNT { (n)-[:`MADE BY`]->() } AS number ORDER BY number DESC LIMIT 10",
    ]);
  });

  it("leaves out what a graph has nothing for", () => {
    const lonely = { ...FILMS, relationshipTypes: [], connections: [] };
    expect(walkSteps(lonely).map(({ id }) => id)).toEqual(["label", "property", "where"]);
    expect(walkSteps({ labels: [], relationshipTypes: [], connections: [] })).toEqual([]);
  });
});
