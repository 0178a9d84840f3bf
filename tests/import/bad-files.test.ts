import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../server/root.ts";
import { importInto, importText, inputOf } from "./in-memory.ts";

const imported = (name: string, content: string | Uint8Array) =>
  importInto([inputOf(name, content, 65_536)]);

/** Writes an unpacked size into every entry of a zip's directory. */
function claiming(zip: Uint8Array, size: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 28 < copy.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return copy;
}

describe("tables that are broken in one place", () => {
  it("reads all rows below a quotation mark that is never closed, however many", async () => {
    const rows = 150_000;
    const row = `Ann,Bob,ally,${"x".repeat(20)}\n`;
    const text = `from,to,relation,note\n"${row}${row.repeat(rows)}`;
    const { report, leftOut } = await importInto([inputOf("edges.csv", text, 1 << 18)]);
    expect(report.rows).toBe(rows + 1);
    expect(leftOut.join("\n")).toContain("1 quotation mark is never closed");
  });

  it("ends a line at a carriage return also if others end otherwise", async () => {
    const { claims } = await importText(
      "from,to,relation\r\nAnn,Bob,ally\rBob,Cem,ally\nCem,Dee,ally\n",
    );
    expect(claims).toHaveLength(3);
  });
});

describe("files that would do harm", () => {
  const sheet = new Uint8Array(
    readFileSync(join(projectRoot(), "tests/import/cases/others/relations.xlsx")),
  );

  it.each([
    ["unpacks to more than memory holds", 500_000_000],
    ["does not say to how much it unpacks", 0],
  ])("refuses a workbook that %s", async (_what, size) => {
    await expect(imported("bomb.xlsx", claiming(sheet, size))).rejects.toThrow(
      "bomb.xlsx: The workbook unpacks to more than 400 MB, which is too much.",
    );
  });

  it("refuses a workbook that is cut off", async () => {
    await expect(imported("cut.xlsx", sheet.slice(0, 2000))).rejects.toThrow(/damaged|zip/);
  });

  it("follows no path in a zip", async () => {
    const zip = zipSync({
      "../../relations.csv": strToU8("source,target,sign\nIran,Iraq,1\n"),
      "/etc/passwd": strToU8("x"),
    });
    const { files, claims } = await imported("paths.zip", zip);
    expect(claims).toHaveLength(1);
    expect([...files.keys()].sort()).toEqual([
      "actors.csv",
      "claims.csv",
      "left-out.csv",
      "predicates.csv",
      "sources.csv",
    ]);
  });

  it("resolves no entity of XML", async () => {
    const entities = Array.from(
      { length: 9 },
      (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`,
    ).join("");
    const { rows } = await imported(
      "laughs.gexf",
      `<?xml version="1.0"?><!DOCTYPE gexf [<!ENTITY a0 "lol"><!ENTITY x SYSTEM "file:///etc/passwd">${entities}]>
<gexf><graph><nodes><node id="1" label="&a9;"/><node id="2" label="&x;"/></nodes><edges><edge source="1" target="2"/></edges></graph></gexf>`,
    );
    const names = rows("actors.csv").map(({ name }) => name);
    expect(names.join("").length).toBeLessThan(20);
    expect(names.join("")).not.toContain("root:");
  });

  it("writes no formula that a spreadsheet would run", async () => {
    const evil = "=cmd|' /C calc'!A0";
    const { files, rows } = await imported(
      "formulas.csv",
      `from,to,relation,notes,+other\n"${evil}","@SUM(1)","=1+1","-1+1","${evil}"\n"${evil}",,x,y,"+1"\n`,
    );
    expect(rows("actors.csv")).toHaveLength(2);
    for (const text of files.values())
      for (const cell of text.split(/[,\n]/)) expect(cell).not.toMatch(/^"?[=@]|^"?[+-](?!\d+$)/);
  });
});
