import { describe, expect, it } from "vitest";
import { splice } from "../../../server/cypher/gate.ts";

const allowed = new Set(["MEMBER_OF", "a`b", "", "x y"]);
const STATEMENT = "MERGE (a)-[r:`{{predicate}}`]->(b) SET r.type = '{{predicate}}'";

describe("splice(statement, placeholder, name, allowed)", () => {
  it("replaces every placeholder by a name of the schema", () => {
    expect(splice(STATEMENT, "predicate", "MEMBER_OF", allowed)).toBe(
      "MERGE (a)-[r:`MEMBER_OF`]->(b) SET r.type = 'MEMBER_OF'",
    );
  });

  it.each(["OTHER", "member_of", "a`b", "", "x y", "MEMBER_OF`]->(b) DETACH DELETE b //", "$&"])(
    "rejects %j",
    (name) => {
      expect(() => splice(STATEMENT, "predicate", name, allowed)).toThrow(
        `"${name}" is not a name of the schema and cannot replace predicate`,
      );
    },
  );

  it("throws if the statement has no such placeholder", () => {
    expect(() => splice("RETURN 1 AS one", "kind", "MEMBER_OF", allowed)).toThrow(
      "the statement has no placeholder {{kind}}",
    );
  });
});
