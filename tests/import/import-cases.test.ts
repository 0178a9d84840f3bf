import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requireClaims } from "../../import/convert/require-claims.ts";
import { isRefusal } from "../../import/refusal.ts";
import { readPack } from "../../server/pack/read.ts";
import { manifestText } from "../../import/manifest-text.ts";
import { projectRoot } from "../../server/root.ts";
import { importInto, inputOf } from "./in-memory.ts";

const folder = join(projectRoot(), "tests", "import", "cases");
const cases = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  .sort();

let out: string;
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), "import-"));
});
afterAll(() => rm(out, { recursive: true }));

/** Files without relations, with the reason that is given. */
const REFUSED: Readonly<Record<string, string>> = {
  "json/empty.json": "The JSON file holds no actors and relations.",
};

describe("every file of the cases", () => {
  it.each(cases)(
    "%s becomes a pack that can be loaded, or is refused in a sentence",
    async (name) => {
      const input = inputOf(
        name.replace(/^.*\//, ""),
        new Uint8Array(readFileSync(join(folder, name))),
        4096,
      );
      if (name in REFUSED) {
        const error: unknown = await importInto([input]).catch((reason: unknown) => reason);
        expect(isRefusal(error)).toBe(true);
        expect((error as Error).message).toContain(REFUSED[name]);
        return;
      }
      const { files, mapping, report } = await importInto([input]);
      for (const [file, text] of files) await writeFile(join(out, file), text);
      await writeFile(join(out, "pack.json"), manifestText("case", mapping, report));
      const pack = await readPack(out);
      expect(pack.claims).toHaveLength(report.claims);
      expect(report.taken + report.rowsLeftOut).toBe(report.rows);
      // Nothing vanishes: what is not in the pack is in the report.
      if (report.rowsLeftOut > 0) expect(report.leftOut.length).toBeGreaterThan(0);
    },
  );
});

describe("files without relations", () => {
  it("are refused with what is missing", async () => {
    const actors = await importInto([inputOf("a.json", '{"nodes":[{"id":"Iran"}],"links":[]}')]);
    expect(() => requireClaims(actors.report)).toThrow("hold actors and no relations. Add a file");
    const header = await importInto([inputOf("a.csv", "from,to,sign\n")]);
    expect(() => requireClaims(header.report)).toThrow("No file has a row below its header.");
    const ends = await importInto([inputOf("a.csv", "from,to,sign\n,Iraq,1\n")]);
    // Of files that nobody wrote, none is named.
    expect(() => requireClaims(ends.report)).toThrow(/no source or no target \(line 2: Iraq\)\.$/);
  });
});

describe("tables of the cases", () => {
  const imported = (name: string) =>
    importInto([inputOf(name, new Uint8Array(readFileSync(join(folder, name))), 4096)]);

  it("reads an event table of GDELT by its codes, scores, days and addresses", async () => {
    const { claims, questions, report, rows } = await imported("others/events-gdelt.tsv");
    expect(questions).toEqual([]);
    expect(claims[0]).toBe(
      "unidentified-rebels REDUCED_RELATIONS_WITH european-union -1 0.8 2021-04-24/ occurred",
    );
    expect(report).toMatchObject({ rows: 500, taken: 399, rowsLeftOut: 101 });
    expect(rows("sources.csv")[0]?.["url"]).toMatch(/^https:\/\/news\.invalid\//);
    expect(rows("claims.csv")[0]).toHaveProperty("NumMentions", "13");
  });

  it("reads a sheet of Excel with dates, signs and sources", async () => {
    const { claims, questions } = await imported("others/relations.xlsx");
    expect(questions).toEqual([]);
    expect(claims.slice(0, 2)).toEqual([
      "arland ALLY_OF borland 1 0.9 2019-03-01/ ongoing",
      "borland SANCTIONED corland -1 0.7 2022-02-24/2024-01-01 occurred",
    ]);
  });
});
