import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import type { QueryValue } from "../../../../../client/api/query-client.ts";
import { cell, csvWriter } from "../../../../../client/workbench/results/export/csv.ts";
import { written } from "../../../../../client/workbench/results/export/row-writer.ts";
import { armenia, day } from "../../values/samples.ts";

const csv = (fields: string[], rows: QueryValue[][], separator?: "\t") =>
  [...written(csvWriter(separator), fields, rows)].join("");

describe("csvWriter(separator)", () => {
  it("is read back by a CSV parser", () => {
    const rows = [
      ["a,b", 1n, null],
      ['say "x"', 1, "line\nline"],
    ];
    const text = csv(["x", "y", "z"], rows);
    expect(parse(text, { bom: true })).toEqual([
      ["x", "y", "z"],
      ["a,b", "1", ""],
      ['say "x"', "1.0", "line\nline"],
    ]);
  });

  it("puts tabs between cells for the clipboard", () => {
    expect(csv(["x", "y"], [["a\tb", "c"]], "\t")).toBe('x\ty\r\n"a\tb"\tc\r\n');
  });
});

describe("cell(value)", () => {
  it.each(["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", "'=1", "＝1"])(
    "keeps a spreadsheet from running %j",
    (text) => {
      expect(cell(text).replace(/^"/, "").startsWith(`'${text[0]}`)).toBe(true);
    },
  );

  it.each<[QueryValue, string]>([
    [-5n, "-5"],
    [-0.5, "-0.5"],
    [day, "2024-02-22"],
    [["=x"], '"[""=x""]"'],
    [true, "true"],
  ])("leaves %o as a number, date or JSON", (value, text) => {
    expect(cell(value)).toBe(text);
  });

  it("writes an entity as JSON", () => {
    expect(cell(armenia)).toContain('""labels"":[""Actor"",""State""]');
  });
});
