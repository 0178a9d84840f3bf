import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readLibrary } from "../../../server/cypher/library.ts";
import { Language } from "../../../server/language/language.ts";
import { projectRoot } from "../../../server/root.ts";

const language = new Language();
beforeAll(() => language.warm());
afterAll(() => language.close());

const names = { labels: ["Actor"], relationshipTypes: ["MEMBER_OF"], propertyKeys: ["name"] };

describe("Language.check(text, engine)", () => {
  it("tells what a statement uses", async () => {
    const text = "CALL `db` . labels() YIELD label RETURN toUpper(label), `count`(label)";
    const { statements, faults, functions, procedures } = await language.check(text, "neo4j");
    expect({ statements, faults, functions, procedures }).toEqual({
      statements: [{ start: 0, end: text.length }],
      faults: [],
      functions: [
        { name: "toupper", start: 40, end: 47 },
        { name: "count", start: 56, end: 63 },
      ],
      procedures: [{ name: "db.labels", start: 5, end: 18 }],
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
    expect({ statements: statements.length, faults }).toEqual({ statements: 1, faults: [] });
  });

  it("gives the place of an error behind characters of two code units", async () => {
    const text = "MATCH (n)\nRETURN '😀', `😁`";
    const { faults } = await language.check(text, "grafeo");
    expect(faults.map(({ message, column, offset }) => [message, column, offset])).toEqual([
      ["Variable `😁` not defined", 14, 23],
    ]);
  });

  it("finds fault with what is newer than its grammar, whose calls it could not check", async () => {
    const text = "CYPHER 25 RETURN 1 AS x NEXT CALL dbms.listConfig() YIELD name RETURN name";
    const { faults } = await language.check(text, "neo4j");
    expect(faults[0]).toMatchObject({ severity: "error", offset: 24 });
  });

  it.each([
    ["L\\u004fAD CSV FROM 'x' AS r RETURN r", 0],
    ["RETURN '\\u0027 LOAD CSV FROM \\u0027x\\u0027 AS r RETURN r //'", 15],
  ])("reads %s as Cypher 5 does", async (text, start) => {
    const { rules } = await language.check(text, "neo4j");
    expect(rules.find(({ name }) => name === "LoadCSVClause")).toMatchObject({ start });
  });

  it("knows errors of meaning for the embedded engine", async () => {
    const { faults } = await language.check("MATCH (n) RETURN m", "grafeo");
    expect(faults.map(({ message, column }) => [message, column])).toEqual([
      ["Variable `m` not defined", 18],
    ]);
  });

  it.each([
    ["RETURN 1 + 1, count(*) AS c", "RETURN 1 + 1 AS `1 + 1`, count(*) AS c"],
    ["MATCH (n) RETURN (n)", "MATCH (n) RETURN (n) AS `n`"],
    ["RETURN [1, 2] + 3", "RETURN [1, 2] + [3] AS `[1, 2] + 3`"],
    ["RETURN '😀', 1", "RETURN '😀' AS `'😀'`, 1 AS `1`"],
  ])("lets the embedded engine run %j as %j", async (text, statement) => {
    const { embedded } = await language.check(text, "grafeo");
    expect(embedded).toMatchObject({ statement });
  });

  it.each([
    ["RETURN 1, '1' = 1", "comparing a String with a Integer", "'1' = 1"],
    ["RETURN true < false", "the order of a Boolean and another value", "true < false"],
    ["RETURN date('2020-01-01')", "date()", "date"],
    [
      "RETURN [1, 2, 3][-2..-1]",
      "a slice with bounds that are not written as numbers from 0",
      "[-2..-1]",
    ],
    ["RETURN null IN []", "null IN an empty list", "null IN []"],
    ["RETURN [null] = [1]", "comparing a List that may hold null", "[null] = [1]"],
    ["MATCH (n) RETURN [1, 2][n.x]", "an index of type Any into a List", "[1, 2][n.x]"],
    ["RETURN [1] + $x", "adding a List and a value that may be none", "[1] + $x"],
    [
      "MATCH (n)-[*2..1]->() RETURN n",
      "a path length whose upper bound is below the lower",
      "*2..1",
    ],
    ["MATCH (n:A|B) RETURN n", "| and ! between labels", ":A|B"],
    ["MATCH (n) RETURN n {.name}", "this (map projection)", "n {.name}"],
    ["MATCH (n)\nRETURN '😀', n {.name}", "this (map projection)", "n {.name}"],
    ["MATCH ()-[r]-()-[r]-() RETURN 1", "the relationship r twice in one pattern", "r"],
    ["MATCH (n) SET n.x = [[1]]", "a property that holds a List", "[[1]]"],
    ["MATCH (n), (m) SET n += m", "copying all properties of a Node", "m"],
    ["MATCH (n) RETURN n.x AS x ORDER BY n", "ORDER BY a value of type Node", "n"],
    ["RETURN toInteger(true)", "toInteger() of a value of type Boolean", "toInteger(true)"],
    ["RETURN CASE 1 WHEN 'a' THEN 1 END", "comparing a String with a Integer", "'a'"],
  ])("names what the embedded engine cannot do in %j and where", async (text, what, at) => {
    const { embedded } = await language.check(text, "grafeo");
    const { message, offset, end, line, column } = embedded?.refusal ?? {};
    expect({ message, at: text.slice(offset, end) }).toEqual({
      message: `the embedded store does not support ${what}; connect Neo4j`,
      at,
    });
    expect(text.split("\n")[(line ?? 0) - 1]?.slice((column ?? 0) - 1)).toBe(
      text.slice(offset).split("\n")[0],
    );
  });

  it("lets the application's own queries pass its fence", async () => {
    const queries = readLibrary(join(projectRoot(), "cypher", "queries"), "embedded");
    const refusals: Record<string, unknown> = {};
    for (const name of queries.names) {
      const { faults, embedded } = await language.check(queries.statement(name), "grafeo");
      refusals[name] = faults[0]?.message ?? embedded?.refusal?.message;
    }
    expect(refusals).toEqual(Object.fromEntries(queries.names.map((name) => [name, undefined])));
  });

  it("answers the next after a text that is too deep for it", async () => {
    const deep = `RETURN ${"(".repeat(30_000)}`;
    await expect(language.check(deep, "neo4j")).rejects.toMatchObject({ reason: "failed" });
    expect((await language.check("RETURN 1", "neo4j")).faults).toEqual([]);
  });
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

  it("completes and lays out behind characters of two code units", async () => {
    const text = "RETURN '😀', 1; MATCH (n:";
    const found = await language.ask({
      kind: "complete",
      text,
      offset: text.length,
      parameters: [],
      names,
    });
    expect(found.map(({ label }) => label)).toContain("Actor");
    expect(await language.ask({ kind: "format", text: "return '😀'", offset: 9 })).toEqual({
      text: "RETURN '😀'",
      offset: 9,
    });
  });

  it("finds what is wrong in one of several statements", async () => {
    const text = "RETURN 1;\nRETURN x;";
    const found = await language.ask({
      kind: "lint",
      text,
      dialect: "neo4j",
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

  it("finds what the embedded engine cannot do in the statements that are right", async () => {
    const text = "RETURN 1;\nRETURN date();\nRETURN x, date();\nRETURN [1] + $x";
    const ask = (dialect: "grafeo" | "neo4j") =>
      language.ask({ kind: "lint", text, dialect, parameters: ["x"], names });
    const told = (await ask("grafeo")).map(({ severity, message, line, offset, end }) => ({
      severity,
      message,
      line,
      at: text.slice(offset, end),
    }));
    const not = (what: string) => `the embedded store does not support ${what}; connect Neo4j`;
    expect(told).toEqual([
      { severity: "error", message: not("date()"), line: 2, at: "date" },
      { severity: "error", message: "Variable `x` not defined", line: 3, at: "x, date()" },
      {
        severity: "warning",
        message: not("adding a List and a value that may be none"),
        line: 4,
        at: "[1] + $x",
      },
    ]);
    expect(await ask("neo4j")).toHaveLength(1);
  });
});
