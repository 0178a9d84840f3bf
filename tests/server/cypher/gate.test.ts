import { describe, expect, it } from "vitest";
import {
  splice,
  spliceEither,
  spliceExpressions,
  spliceQuoted,
} from "../../../server/cypher/gate.ts";

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

describe("spliceQuoted(statement, placeholder, name, allowed)", () => {
  const spliced = (name: string) =>
    spliceQuoted("MATCH (n:{{label}}) RETURN n", "label", name, new Set([name]));

  it.each([
    ["Person", "`Person`"],
    ["odd `name` $&", "`odd ``name`` $&`"],
    ["`) DETACH DELETE n //", "```) DETACH DELETE n //`"],
    // Cypher 5 decodes escapes before it parses: this one would close the name.
    ["\\u0060) DETACH DELETE n //", "`\\u005Cu0060) DETACH DELETE n //`"],
    ["a\\b", "`a\\b`"],
  ])("quotes %j", (name, quoted) => {
    expect(spliced(name)).toBe(`MATCH (n:${quoted}) RETURN n`);
  });

  it("rejects a name that is not known, empty, or too long", () => {
    const statement = "MATCH (n:{{label}}) RETURN n";
    expect(() => spliceQuoted(statement, "label", "x", new Set())).toThrow('"x" is not in');
    expect(() => spliced("")).toThrow("is not in the database");
    expect(() => spliced("x".repeat(20_000))).toThrow("is not in the database");
    expect(() => spliceQuoted("RETURN 1", "label", "x", new Set(["x"]))).toThrow(
      "the statement has no placeholder {{label}}",
    );
  });
});

describe("spliceEither(statement, placeholder, names, allowed)", () => {
  it("joins quoted names, and rejects all if one is not known", () => {
    const splice = (names: string[]) =>
      spliceEither("MATCH (n:{{label}}) RETURN n", "label", names, new Set(["A", "b`c"]));
    expect(splice(["A", "b`c"])).toBe("MATCH (n:`A`|`b``c`) RETURN n");
    expect(() => splice(["A", "other"])).toThrow('"other" is not in the database');
  });
});

describe("spliceExpressions(statement, checked)", () => {
  it("puts each expression into brackets of its own", () => {
    expect(spliceExpressions("RETURN [{{expressions}}] AS v", ["a // $&", "b"])).toBe(
      "RETURN [(\na // $&\n), (\nb\n)] AS v",
    );
    expect(spliceExpressions("RETURN [{{expressions}}] AS v", [])).toBe("RETURN [] AS v");
  });
});
