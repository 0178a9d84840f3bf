import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readLibrary } from "../../../server/cypher/library.ts";

describe("readLibrary(folder, engine)", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "entente-cypher-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);

  it("uses an engine's variant instead of the common file, for that engine only", () => {
    put("020-b.cypher", "RETURN 'b' AS x;");
    put("010-a.cypher", "RETURN 'a' AS x;");
    put("010-a.bolt.cypher", "RETURN 'other' AS x;");
    put("030-c.neo4j.cypher", "RETURN 'c' AS x;");
    const bolt = readLibrary(folder, "bolt");
    const neo4j = readLibrary(folder, "neo4j");
    expect(bolt.names).toEqual(["010-a", "020-b"]);
    expect(bolt.statement("010-a")).toBe("RETURN 'other' AS x");
    expect(neo4j.names).toEqual(["010-a", "020-b", "030-c"]);
    expect(neo4j.statement("010-a")).toBe("RETURN 'a' AS x");
    expect(neo4j.digest).not.toBe(bolt.digest);
  });

  it("has a digest that depends on statements but not on comments", () => {
    put("010-a.cypher", "RETURN 1 AS x;");
    const { digest } = readLibrary(folder, "neo4j");
    put("010-a.cypher", "// purpose: the same\nRETURN 1 AS x;");
    expect(readLibrary(folder, "neo4j").digest).toBe(digest);
    put("010-a.cypher", "RETURN 2 AS x;");
    expect(readLibrary(folder, "neo4j").digest).not.toBe(digest);
  });

  it("names a file that is missing or holds more than one statement", () => {
    put("two.cypher", "RETURN 1 AS x;\nRETURN 2 AS x;");
    const library = readLibrary(folder, "neo4j");
    expect(() => library.script("one")).toThrow(`${folder}: no file one.cypher`);
    expect(() => library.statement("two")).toThrow(
      `${folder}/two.cypher: expected one statement, found 2`,
    );
  });

  it("rejects an invalid file name", () => {
    put("Notes.txt", "");
    expect(() => readLibrary(folder, "neo4j")).toThrow("not a name like 010-actors.cypher");
  });
});
