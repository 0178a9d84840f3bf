import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { freePort } from "../setup/free-port.ts";
import { edit, shippedFolder } from "./load/pack-folder.ts";
import { run } from "./program.ts";

const fails = async (settings: Record<string, string>): Promise<string> => {
  const { code, stdout, stderr } = await run("main.ts", [], settings);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).not.toMatch(/^\s+at /m);
  return stderr.trimEnd();
};

describe("npm start", () => {
  it("lists every invalid setting", async () => {
    const settings = { PORT: "http", ENTENTE_QUERY_MAX_ROWS: "0", ENTENTE_PAK: "data" };
    expect(await fails(settings)).toBe(
      'PORT: found "http", expected a whole number from 0 to 65535; ' +
        'ENTENTE_QUERY_MAX_ROWS: found "0", expected a whole number from 1 to 100000000; ' +
        "ENTENTE_PAK: no such setting, ENTENTE_PACK is meant",
    );
  });

  it("logs the variables that it ignores", async () => {
    const settings = { ENTENTE_COLOUR: "red", ENTENTE_PORT: "tcp://10.0.0.1:3000" };
    const { stdout, stderr } = await run("main.ts", [], { ...settings, ENTENTE_PACK: "nowhere" });
    expect(JSON.parse(stdout)).toMatchObject({
      level: 40,
      msg: "Ignored, because no setting has that name: ENTENTE_COLOUR, ENTENTE_PORT",
    });
    expect(stderr).toContain("nowhere");
  });

  it("lists the faults of the pack", async () => {
    const folder = shippedFolder();
    edit(
      folder,
      "claims.csv",
      "c001,armenia,HAS_TENSIONS_WITH,russia,-1,",
      "c001,armenia,HAS_TENSIONS_WITH,atlantis,-1,",
    );
    expect(await fails({ ENTENTE_PACK: folder })).toMatch(
      /^the pack in .* has 1 fault:\nclaims\.csv:2: object: found "atlantis", expected .*$/,
    );
  });

  it("names a pack that does not exist", async () => {
    expect(await fails({ ENTENTE_PACK: "nowhere" })).toContain("nowhere");
  });

  it("names a pack that is a file", async () => {
    const folder = mkdtempSync(join(tmpdir(), "entente-main-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, "pack");
    writeFileSync(file, "not a folder");
    expect(await fails({ ENTENTE_PACK: file })).toContain(file);
  });

  it("names the address if no Neo4j responds", async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    const line = await fails({ NEO4J_URI: uri });
    expect(line).toContain(`the store cannot be used: no Neo4j answers at ${uri}`);
    expect(line.split("\n")).toHaveLength(1);
  });

  it("reports the wrong scheme of an address", async () => {
    expect(await fails({ NEO4J_URI: "http://127.0.0.1:7474" })).toMatch(
      /^NEO4J_URI: found "http:\/\/127\.0\.0\.1:7474", expected .*the scheme is http, expected one of/,
    );
  });

  it("names the setting of a folder that holds no pack, or of one that is a file", async () => {
    const folder = mkdtempSync(join(tmpdir(), "entente-main-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, "a-file");
    writeFileSync(file, "");
    for (const pack of [folder, file, join(folder, "nowhere")])
      expect(await fails({ ENTENTE_PACK: pack })).toBe(
        `ENTENTE_PACK: found "${pack}", expected the folder of a pack, with pack.json, actors.csv, sources.csv, predicates.csv, claims.csv`,
      );
    expect(await fails({ ENTENTE_WORKSPACE: file })).toBe(
      `ENTENTE_WORKSPACE: found "${file}", expected a folder, or none`,
    );
    expect(await fails({ ENTENTE_WRITES_FOLDER: file })).toBe(
      `ENTENTE_WRITES_FOLDER: found "${file}", expected a folder (it cannot be made: something else is there)`,
    );
    const below = join(file, "writes");
    expect(await fails({ ENTENTE_WRITES_FOLDER: below })).toBe(
      `ENTENTE_WRITES_FOLDER: found "${below}", expected a folder (it cannot be made: a part of the path is a file)`,
    );
  });
});
