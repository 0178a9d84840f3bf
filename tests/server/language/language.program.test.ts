import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readLibrary } from "../../../server/cypher/library.ts";
import { Language } from "../../../server/language/language.ts";
import { projectRoot } from "../../../server/root.ts";

const language = new Language();
beforeAll(() => language.warm());
afterAll(() => language.close());

const names = {
  labels: ["Actor", "Claim"],
  relationshipTypes: ["MEMBER_OF"],
  propertyKeys: ["checksum", "name", "summary"],
  propertiesOf: { label: { Actor: ["name"], Claim: ["summary"] }, type: { MEMBER_OF: [] } },
};
/** The completions at the end of a text. */
const complete = (text: string, accessMode: "READ" | "WRITE" = "READ") =>
  language.ask({
    kind: "complete",
    text,
    offset: text.length,
    parameters: ["n"],
    names,
    accessMode,
  });

describe("Language.check(text, engine)", () => {
  it("lists what a statement uses", async () => {
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

  it("returns the position of an error", async () => {
    const { faults } = await language.check("MATCH (n)\nRETRUN n", "neo4j");
    expect(faults.map(({ line, column, offset, end }) => [line, column, offset, end])).toEqual([
      [2, 1, 10, 16],
    ]);
  });

  it("does not count a trailing semicolon as a statement", async () => {
    const { statements, faults } = await language.check("RETURN 1;", "neo4j");
    expect({ statements: statements.length, faults }).toEqual({ statements: 1, faults: [] });
  });

  it("returns the position of an error after characters of two code units", async () => {
    const text = "MATCH (n)\nRETURN '😀', `😁`";
    const { faults } = await language.check(text, "embedded");
    expect(faults.map(({ message, column, offset }) => [message, column, offset])).toEqual([
      ["Variable `😁` not defined", 14, 23],
    ]);
  });

  it("rejects syntax newer than its grammar, whose calls it could not check", async () => {
    const text = "CYPHER 25 RETURN 1 AS x NEXT CALL dbms.listConfig() YIELD name RETURN name";
    const { faults } = await language.check(text, "neo4j");
    expect(faults[0]).toMatchObject({ severity: "error", offset: 24 });
    const embedded = await language.check(text.replace("NEXT", "next"), "embedded");
    expect(embedded.faults[0]).toMatchObject({
      message: "NEXT is not supported by the embedded engine",
      offset: 24,
    });
  });

  it.each([
    ["L\\u004fAD CSV FROM 'x' AS r RETURN r", 0],
    ["RETURN '\\u0027 LOAD CSV FROM \\u0027x\\u0027 AS r RETURN r //'", 15],
  ])("reads %s as Cypher 5 does", async (text, start) => {
    const { rules } = await language.check(text, "neo4j");
    expect(rules.find(({ name }) => name === "LoadCSVClause")).toMatchObject({ start });
  });

  it("reports semantic errors for the embedded engine", async () => {
    const { faults } = await language.check("MATCH (n) RETURN m", "embedded");
    expect(faults.map(({ message, column }) => [message, column])).toEqual([
      ["Variable `m` not defined", 18],
    ]);
  });

  it("reports no error in the application's own queries", async () => {
    const queries = readLibrary(join(projectRoot(), "cypher", "queries"), "neo4j");
    const faults: Record<string, unknown> = {};
    for (const name of queries.names)
      faults[name] = (await language.check(queries.statement(name), "embedded")).faults;
    expect(faults).toEqual(Object.fromEntries(queries.names.map((name) => [name, []])));
  });

  it("recovers after a text that is too deep for it", async () => {
    const deep = `RETURN ${"(".repeat(30_000)}`;
    await expect(language.check(deep, "neo4j")).rejects.toMatchObject({ reason: "failed" });
    expect((await language.check("RETURN 1", "neo4j")).faults).toEqual([]);
  });
});

describe("Language.ask(question)", () => {
  it("completes labels of the store", async () => {
    const text = "MATCH (n:";
    const found = await complete(text);
    expect(found.filter(({ kind }) => kind === "label" || kind === "other")).toContainEqual(
      expect.objectContaining({ label: "Actor" }),
    );
  });

  it.each([
    ["MATCH (a:Actor) RETURN a.", ["name"]],
    ["MATCH (a:Claim) WHERE a.s", ["summary"]],
    ["MATCH (a:Actor|Claim) RETURN a.", ["name", "summary"]],
    ["MATCH (a:Claim {", ["summary"]],
    ["MATCH (a) RETURN a.", ["checksum", "name", "summary"]],
  ])("completes the properties of what is in hand: %s", async (text, properties) => {
    const found = (await complete(text)).filter(({ kind }) => kind === "property");
    expect(found.map(({ label }) => label).sort()).toEqual(properties);
  });

  it("offers the words of what this client may do", async () => {
    const words = async (mode: "READ" | "WRITE") =>
      (await complete("", mode)).map(({ label }) => label);
    const [reading, writing] = [await words("READ"), await words("WRITE")];
    const refused = ["ALTER", "DEALLOCATE", "DENY", "GRANT", "LOAD CSV", "USE"];
    expect(reading).toEqual(expect.arrayContaining(["MATCH", "RETURN", "EXPLAIN"]));
    expect(reading.filter((word) => refused.includes(word) || word === "CREATE")).toEqual([]);
    expect(writing).toContain("CREATE");
    expect(writing.filter((word) => refused.includes(word))).toEqual([]);
  });

  it("says what a function takes and does, and offers parameters", async () => {
    const found = await complete("RETURN toLow");
    expect(found.find(({ label }) => label === "toLower")).toMatchObject({
      detail: expect.stringContaining("toLower(input :: STRING)") as string,
      documentation: "Returns the given `STRING` in lowercase.",
    });
    expect((await complete("RETURN $")).map(({ label }) => label)).toContain("$n");
  });

  it("says what a misspelt name means", async () => {
    const text = "MATCH (a:Actr)-[:MEMBER_OFF]->(b:Actor) RETURN toLowr(b.nam)";
    const found = await language.ask({ kind: "lint", text, parameters: [], names });
    const meant = found.map(({ offset, end, message }) => [text.slice(offset, end), message]);
    expect(meant).toEqual([
      ["Actr", expect.stringMatching(/database: did you mean Actor\?$/)],
      ["MEMBER_OFF", expect.stringMatching(/database: did you mean MEMBER_OF\?$/)],
      ["toLowr", expect.stringMatching(/database: did you mean toLower\?$/)],
      ["nam", "No Actor has the property nam: the property is name"],
    ]);
  });

  it("returns the signature at a position", async () => {
    const text = "RETURN substring('a', ";
    const found = await language.ask({ kind: "signature", text, offset: text.length });
    expect([found?.label, found?.activeParameter]).toEqual([
      "substring(original :: STRING, start :: INTEGER, length :: INTEGER)",
      1,
    ]);
  });

  it("formats text and keeps the cursor", async () => {
    const text = "match (n) return n";
    expect(await language.ask({ kind: "format", text, offset: 5 })).toEqual({
      text: "MATCH (n)\nRETURN n",
      offset: 5,
    });
  });

  it("completes and formats after characters of two code units", async () => {
    const text = "RETURN '😀', 1; MATCH (n:";
    const found = await complete(text);
    expect(found.map(({ label }) => label)).toContain("Actor");
    expect(await language.ask({ kind: "format", text: "return '😀'", offset: 9 })).toEqual({
      text: "RETURN '😀'",
      offset: 9,
    });
  });

  it("reports an error in one of several statements", async () => {
    const text = "RETURN 1;\nRETURN x;";
    const found = await language.ask({
      kind: "lint",
      text,
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
