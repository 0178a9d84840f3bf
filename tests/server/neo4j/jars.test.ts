import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { neo4jJars } from "../../../server/neo4j/jars.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "entente-jars-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("neo4jJars(version, environment)", () => {
  it("uses the folder of ENTENTE_NEO4J_JARS", async () => {
    writeFileSync(join(folder, "neo4j.jar"), "");
    expect(await neo4jJars("5.26.12", { ENTENTE_NEO4J_JARS: folder })).toBe(folder);
  });

  it("reports that the given folder holds no jars", async () => {
    await expect(neo4jJars("5.26.12", { ENTENTE_NEO4J_JARS: folder })).rejects.toMatchObject({
      name: "MissingPrerequisite",
      message: `ENTENTE_NEO4J_JARS: no jar files in ${folder}`,
    });
  });
});
