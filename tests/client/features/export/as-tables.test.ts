import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { asTables } from "../../../../client/features/export/as-tables.ts";
import { readFile } from "../../../../import/read-file.ts";
import { evidenceSample } from "./evidence-sample.ts";
import { HOSTILE } from "./sample.ts";

interface Resource {
  name: string;
  path: string;
  schema: {
    fields: { name: string; type: string }[];
    foreignKeys: { fields: string; reference: { resource: string; fields: string } }[];
  };
}
interface Package {
  title: string;
  homepage: string;
  licenses: { name: string; title: string }[];
  sources: { title: string; path: string }[];
  resources: Resource[];
}

const bytes = asTables(evidenceSample());
const files = unzipSync(bytes);
const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
const table = (name: string) =>
  parse<Record<string, string>>(text(name), { columns: true, bom: true });
const about = JSON.parse(text("datapackage.json")) as Package;

const TYPES: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e-?\d+)?$/,
  boolean: /^(true|false)$/,
  array: /^\[.*\]$/s,
};

describe("asTables(graph)", () => {
  it("describes every table of the zip, and no other", () => {
    const paths = about.resources.map(({ path }) => path);
    expect(Object.keys(files).sort()).toEqual(["datapackage.json", ...paths].sort());
    expect(about).toMatchObject({
      homepage: "https://map.example/?at=2024",
      licenses: [{ name: "CC-BY-4.0", title: "CC BY 4.0" }],
      sources: [{ title: "The drift", path: "https://review.example/drift" }],
    });
  });

  it.each(about.resources.map((one) => [one.path, one] as const))(
    "has in %s the columns, types and keys that its schema names",
    (path, { schema }) => {
      const rows = table(path);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(Object.keys(row)).toEqual(schema.fields.map(({ name }) => name));
        for (const { name, type } of schema.fields)
          if (row[name] !== "") expect(row[name]).toMatch(TYPES[type] ?? /$^/);
        for (const { fields, reference } of schema.foreignKeys)
          expect(table(`${reference.resource}.csv`).map(({ id }) => id)).toContain(row[fields]);
      }
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    },
  );

  it("has the claims of its relations alone, with who says so and where", () => {
    expect(table("claims.csv")).toEqual([
      expect.objectContaining({
        ...{ id: "c1", relation: "r0", source: "d0", publisher: "The Review", paragraph: "2" },
        ...{ assertedBy: "mallory", assertedByName: "Mallory" },
        // No spreadsheet runs it.
        summary: "'=Armenia accuses Russia",
      }),
    ]);
    expect(table("sources.csv").map(({ id }) => id)).toEqual(["d0"]);
  });

  it("is read back by the product with the same names, ends and spells", async () => {
    const { actors, relations } = await readFile(bytes);
    expect(actors.map(({ id, name }) => [id, name])).toEqual([
      ["armenia", "Armenia"],
      ["russia", "Russia"],
      ["mallory", HOSTILE],
    ]);
    expect(actors[0]).toMatchObject({
      kind: "State",
      country: "AM",
      aliases: ["Hayastan", "+374"],
    });
    const read = relations.map(({ id, from, to, sign, spells }) => [id, from, to, sign, spells]);
    expect(read).toEqual([
      ["r1", "armenia", "russia", 1, ["1997/2024"]],
      ["r0", "armenia", "russia", -1, ["2020-09-27/2020-11-11", "2024-02/.."]],
      ["r2", "mallory", "armenia", 1, []],
    ]);
  });

  it.each(["=1+1", "'=1+1", "''@x", "-1", "'quoted'", "\tx"])(
    "gives back %j, which a spreadsheet would run or change",
    async (name) => {
      const { actors } = await readFile(asTables(evidenceSample(name)));
      expect(actors[2]?.name).toBe(name);
    },
  );
});
