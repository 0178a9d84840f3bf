import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readFile } from "../../import/read-file.ts";

const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

describe("readZip(bytes)", () => {
  it("reads relations and actors of a package of tables, with its title", async () => {
    const imported = await readFile(
      zip({
        "datapackage.json": '{"title": "Two"}',
        "tables/actors.csv":
          '"id","name","aliases","x","y"\n"a","Åland","[""A; B"",""C""]",1,2\n"b","B",[],3,4\n',
        "tables/relations.csv":
          'id,subject,object,sign,spells\nr,a,b,-1,"[""2020/2021"",""2024-02/..""]"\n',
        "../../claims.csv": "not read",
      }),
    );
    expect(imported).toMatchObject({
      title: "Two",
      actors: [
        { id: "a", name: "Åland", aliases: ["A; B", "C"], place: { x: 1, y: -2 } },
        { id: "b", name: "B", aliases: [], place: { x: 3, y: -4 } },
      ],
      relations: [{ id: "r", from: "a", to: "b", sign: -1, spells: ["2020/2021", "2024-02/.."] }],
      leftOut: [],
    });
  });

  it.each([
    [{ "xl/workbook.xml": "<x/>" }, "This is an Excel workbook or a document."],
    [{ "a.txt": "x" }, "This is a zip file without a table relations.csv in it."],
  ])("refuses a zip of %j", async (files, sentence) => {
    await expect(readFile(zip(files))).rejects.toThrow(sentence);
  });

  it("unpacks no table that says it is larger than it can be", async () => {
    const bytes = zip({ "relations.csv": "source,target\na,b\n" });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = Buffer.from(bytes).indexOf("PK\u0001\u0002", 0, "latin1");
    view.setUint32(directory + 24, 1_000_000_000, true);
    await expect(readFile(bytes)).rejects.toThrow("larger than 200 MB");
  });
});
