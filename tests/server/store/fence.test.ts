import { describe, expect, it } from "vitest";
import { fence, firstWord } from "../../../server/store/fence.ts";

const NO_LOAD_CSV = "the embedded store does not support LOAD CSV; connect Neo4j";

describe("fence(statement, mode)", () => {
  it.each([
    "LOAD CSV FROM '/etc/hosts' AS line RETURN line",
    "load  csv WITH HEADERS FROM $url AS line RETURN line",
    "LOAD\n\tCSV FROM 'x' AS line RETURN line",
    "LOAD/**/CSV FROM 'x' AS line RETURN line",
    "LOAD /* a */ /* b\n */ CSV FROM 'x' AS line RETURN line",
    "LOAD // comment\nCSV FROM 'x' AS line RETURN line",
    "LOAD\u00a0CSV FROM 'x' AS line RETURN line",
    "LOAD `CSV` FROM 'x' AS line RETURN line",
    "LO\\u0041D CSV FROM 'x' AS line RETURN line",
    "LO\\u005cu0041D CSV FROM 'x' AS line RETURN line",
    "MATCH (a) CALL { LOAD CSV FROM 'x' AS line RETURN line } RETURN a",
    "RETURN 'LOAD CSV' AS text",
  ])("refuses LOAD CSV in either mode: %s", (statement) => {
    const refusal = expect.objectContaining({ code: "refused", message: NO_LOAD_CSV }) as Error;
    expect(() => fence(statement, "read")).toThrow(refusal);
    expect(() => fence(statement, "write")).toThrow(refusal);
  });

  it.each([
    "MATCH (l:Load) RETURN l.csv AS csv",
    "RETURN 'load the csv' AS text",
    "RETURN 'payload' AS load, 'x' AS csv",
    "RETURN LOADCSV AS x",
  ])("lets through what only resembles it: %s", (statement) => {
    expect(() => fence(statement, "read")).not.toThrow();
  });

  it.each([
    "CREATE INDEX x FOR (a:Actor) ON (a.id)",
    "  // comment\n /* and */ drop constraint x",
    "CRE\\u0041TE INDEX x FOR (a:Actor) ON (a.id)",
  ])("refuses a schema change in read mode only: %s", (statement) => {
    expect(() => fence(statement, "read")).toThrow("writing is not allowed in read mode");
    expect(() => fence(statement, "write")).not.toThrow();
  });
});

describe("firstWord(statement)", () => {
  it("gives the word after white space and comments in upper case", () => {
    expect(firstWord(" // x\n/* y */\n match (a) return a")).toBe("MATCH");
  });

  it("gives an empty text where there is no word", () => {
    expect(firstWord("/* only */")).toBe("");
  });
});
