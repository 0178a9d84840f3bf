import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { actorsCsv, relationsCsv } from "../../../../client/features/export/as-csv.ts";
import { exportSample } from "./sample.ts";

const read = (text: string) => parse<Record<string, string>>(text, { columns: true, bom: true });
const FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"];

describe("actorsCsv(graph)", () => {
  it("has a row for each actor", () => {
    expect(read(actorsCsv(exportSample("Mallory")))[0]).toEqual({
      id: "armenia",
      name: "Armenia",
      kind: "State",
      country: "AM",
      aliases: "Hayastan; +374",
      summary: "",
    });
  });

  it.each(FORMULAS)("keeps a spreadsheet from running %j", (name) => {
    expect(read(actorsCsv(exportSample(name)))[2]).toMatchObject({ name: `'${name}` });
  });
});

describe("relationsCsv(graph)", () => {
  it("keeps numbers numbers and says spells as they are stored", () => {
    expect(read(relationsCsv(exportSample("Mallory")))[1]).toMatchObject({
      id: "r0",
      subject: "armenia",
      label: "accused",
      object: "russia",
      sign: "-1",
      mixed: "false",
      spells: "2020-09-27/2020-11-11; 2024-02/..",
    });
  });

  it.each(FORMULAS)("keeps a spreadsheet from running %j", (name) => {
    expect(read(relationsCsv(exportSample(name)))[2]).toMatchObject({ label: `'${name}` });
  });
});
