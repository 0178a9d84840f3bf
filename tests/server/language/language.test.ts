import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readLibrary } from "../../../server/cypher/library.ts";
import { Language } from "../../../server/language/language.ts";
import { projectRoot } from "../../../server/root.ts";

const language = new Language();
afterAll(() => language.close());

const names = { labels: ["Actor"], relationshipTypes: ["MEMBER_OF"], propertyKeys: ["name"] };

describe("Language.check(text, engine)", () => {
  it("tells what a statement uses", async () => {
    const text = "CALL `db` . labels() YIELD label RETURN toUpper(label), `count`(label)";
    const { statements, faults, functions, procedures } = await language.check(text, "neo4j");
    expect({ statements, faults, functions, procedures }).toEqual({
      statements: 1,
      faults: [],
      functions: ["toupper", "count"],
      procedures: ["db.labels"],
    });
  });

  it("gives the place of an error", async () => {
    const { faults } = await language.check("MATCH (n)\nRETRUN n", "neo4j");
    expect(faults.map(({ line, column, offset, end }) => [line, column, offset, end])).toEqual([
      [2, 1, 10, 16],
    ]);
  });

  it("takes a semicolon at the end for no statement of its own", async () => {
    const { statements, faults } = await language.check("RETURN 1;", "neo4j");
    expect({ statements, faults }).toEqual({ statements: 1, faults: [] });
  });

  it("finds fault with what is newer than its grammar, whose calls it could not check", async () => {
    const text = "CYPHER 25 RETURN 1 AS x NEXT CALL dbms.listConfig() YIELD name RETURN name";
    const { faults } = await language.check(text, "neo4j");
    expect(faults[0]).toMatchObject({ severity: "error", offset: 24 });
  });

  it.each([
    "L\\u004fAD CSV FROM 'x' AS r RETURN r",
    "RETURN '\\u0027 LOAD CSV FROM \\u0027x\\u0027 AS r RETURN r //'",
  ])("reads %s as Cypher 5 does", async (text) => {
    const { rules } = await language.check(text, "neo4j");
    expect(rules).toContain("LoadCSVClause");
  });

  it("knows errors of meaning for the embedded engine", async () => {
    const { faults } = await language.check("MATCH (n) RETURN m", "embedded");
    expect(faults.map(({ message, column }) => [message, column])).toEqual([
      ["Variable `m` not defined", 18],
    ]);
  });

  it.each([
    ["RETURN 1 + 1, count(*) AS c", "RETURN 1 + 1 AS `1 + 1`, count(*) AS c"],
    ["MATCH (n) RETURN (n)", "MATCH (n) RETURN (n) AS `n`"],
    ["RETURN [1, 2] + 3", "RETURN [1, 2] + [3] AS `[1, 2] + 3`"],
  ])("lets the embedded engine run %j as %j", async (text, statement) => {
    const { embedded } = await language.check(text, "embedded");
    expect(embedded?.statement).toBe(statement);
    expect(embedded?.refusal).toBeUndefined();
  });

  it.each([
    ["RETURN '1' = 1", "comparing a String with a Integer"],
    ["RETURN true < false", "the order of a Boolean and another value"],
    ["RETURN date('2020-01-01')", "date()"],
    ["RETURN [1, 2, 3][-2..-1]", "a slice with bounds that are not written as numbers from 0"],
    ["RETURN [null] = [1]", "comparing a List that may hold null"],
    ["MATCH (n)-[*2..1]->() RETURN n", "a path length whose upper bound is below the lower"],
    ["MATCH (n:A|B) RETURN n", "| and ! between labels"],
    ["MATCH (n) RETURN n {.name}", "this (map projection)"],
  ])("names what the embedded engine cannot do in %j", async (text, refusal) => {
    const { embedded } = await language.check(text, "embedded");
    expect(embedded?.refusal).toBe(refusal);
  });

  it("lets the application's own queries pass its fence", async () => {
    const queries = readLibrary(join(projectRoot(), "cypher", "queries"), "embedded");
    const refusals: Record<string, unknown> = {};
    for (const name of queries.names) {
      const { faults, embedded } = await language.check(queries.statement(name), "embedded");
      refusals[name] = faults[0]?.message ?? embedded?.refusal;
    }
    expect(refusals).toEqual(Object.fromEntries(queries.names.map((name) => [name, undefined])));
  });

  it("gives up on a text that the parser cannot finish, and answers the next", async () => {
    const deep = `RETURN ${"(".repeat(30_000)}`;
    await expect(language.check(deep, "neo4j")).rejects.toThrow(/parser|Maximum call stack/);
    expect((await language.check("RETURN 1", "neo4j")).faults).toEqual([]);
  }, 60_000);
});

describe("Language.ask(question)", () => {
  it("completes labels of the store", async () => {
    const text = "MATCH (n:";
    const found = await language.ask({
      kind: "complete",
      text,
      offset: text.length,
      parameters: [],
      names,
    });
    expect(found.filter(({ kind }) => kind === "label" || kind === "other")).toContainEqual(
      expect.objectContaining({ label: "Actor" }),
    );
  });

  it("gives the signature at a place", async () => {
    const text = "RETURN substring('a', ";
    const found = await language.ask({ kind: "signature", text, offset: text.length });
    expect([found?.label, found?.activeParameter]).toEqual([
      "substring(original :: STRING, start :: INTEGER, length :: INTEGER)",
      1,
    ]);
  });

  it("lays out text and keeps the cursor", async () => {
    const text = "match (n) return n";
    expect(await language.ask({ kind: "format", text, offset: 5 })).toEqual({
      text: "MATCH (n)\nRETURN n",
      offset: 5,
    });
  });

  it("finds what is wrong in one of several statements", async () => {
    const text = "RETURN 1;\nRETURN x;";
    const found = await language.ask({
      kind: "lint",
      text,
      engine: "neo4j",
      parameters: [],
      names,
    });
    expect(found).toEqual([
      {
        severity: "error",
        message: "Variable `x` not defined",
        line: 2,
        column: 8,
        offset: 17,
        end: 18,
      },
    ]);
  });
});
