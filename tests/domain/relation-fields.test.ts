import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RelationAttributes } from "../../domain/contract/graph.ts";
import { RELATION_FIELD_LIST } from "../../domain/relation-fields.ts";
import { parseScript } from "../../server/cypher/script.ts";
import { projectRoot } from "../../server/root.ts";

/** What the server adds from the predicate, and what it counts. */
const ADDED = ["label", "family", "symmetric", "claimCount"];

describe("RELATION_FIELDS", () => {
  it("are the attributes of the contract, in that order", () => {
    expect(Object.keys(RelationAttributes.shape)).toEqual(
      RELATION_FIELD_LIST.map(({ name }) => name),
    );
  });

  it("come from the columns of the query, but for what the server adds", () => {
    const file = join(projectRoot(), "cypher/queries/relations.cypher");
    const { header } = parseScript(file, readFileSync(file, "utf8"));
    const columns = (header["columns"] ?? "").split(", ");
    const stored = RELATION_FIELD_LIST.map(({ name }) => name).filter(
      (name) => !ADDED.includes(name),
    );
    expect(columns.filter((name) => !stored.includes(name as never))).toEqual([
      "id",
      "subject",
      "object",
      "claimIds",
    ]);
    expect(columns).toEqual(expect.arrayContaining(stored));
  });
});
