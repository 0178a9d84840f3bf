import { parquetReadObjects } from "hyparquet";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import {
  QueryNode,
  QueryPath,
  QueryRelationship,
  QueryText,
  type QueryValue,
} from "../../../../../client/api/query-client.ts";
import { exportFile } from "../../../../../client/workbench/results/export/export-file.ts";
import { FORMS } from "../../../../../client/workbench/results/export/forms.ts";
import { DOMParser } from "@xmldom/xmldom";

const FIELDS = ["n", "name", "when", "list"];
const ROWS: QueryValue[][] = [
  [1n, "=1+1", new QueryText("Date", "2024-01-02"), [1n, "a"]],
  [9_007_199_254_740_993n, null, null, null],
];

async function* batches(fields: string[], ...some: QueryValue[][][]) {
  for (const rows of some) yield { fields, rows };
}
const fileOf = (form: keyof typeof FORMS, fields = FIELDS, ...some: QueryValue[][][]) =>
  exportFile(FORMS[form], batches(fields, ...(some.length > 0 ? some : [[ROWS[0]!], [ROWS[1]!]])));

describe("exportFile(form, batches)", () => {
  it("is CSV that no spreadsheet runs", async () => {
    const text = await (await fileOf("csv")).text();
    expect(parse(text, { bom: true })).toEqual([
      FIELDS,
      ["1", "'=1+1", "2024-01-02", '[1,"a"]'],
      ["9007199254740993", "", "", ""],
    ]);
  });

  it("is a JSON list, and [] without rows", async () => {
    expect(JSON.parse(await (await fileOf("json")).text())).toEqual([
      { n: 1, name: "=1+1", when: "2024-01-02", list: [1, "a"] },
      { n: 9007199254740992, name: null, when: null, list: null },
    ]);
    expect(await (await fileOf("json", FIELDS, [])).text()).toBe("[]\n");
  });

  it("is JSON Lines, an object a line with all digits", async () => {
    const lines = (await (await fileOf("lines")).text()).split("\n");
    expect(lines).toEqual([
      '{"n":1,"name":"=1+1","when":"2024-01-02","list":[1,"a"]}',
      '{"n":9007199254740993,"name":null,"when":null,"list":null}',
      "",
    ]);
  });

  it("is Parquet with a type for each column", async () => {
    const file = await (await fileOf("parquet")).arrayBuffer();
    expect(await parquetReadObjects({ file })).toEqual([
      { n: 1n, name: "=1+1", when: "2024-01-02", list: '[1,"a"]' },
      { n: 9007199254740993n, name: null, when: null, list: null },
    ]);
  });

  it("is GraphML of every node and relationship, each once and with both its ends", async () => {
    const node = new QueryNode("4:a", ["Actor", "State"], { name: 'A & "B"', size: 3n });
    const to = new QueryRelationship("5:r", "ALLY", "4:a", "4:b", { since: 2020n });
    const text = await (
      await fileOf("graphml", ["p", "list"], [[new QueryPath([node, to]), [node]]])
    ).text();
    const document = new DOMParser().parseFromString(text, "text/xml");
    const elements = (name: string) => Array.from(document.getElementsByTagName(name));
    const ids = (name: string) => elements(name).map((one) => one.getAttribute("id"));
    expect([ids("node"), ids("edge")]).toEqual([["n4:a", "n4:b"], ["e5:r"]]);
    const data = elements("data").map(({ textContent }) => textContent);
    expect(data).toEqual([":Actor:State", 'A & "B"', "3", "", "ALLY", "2020"]);
    const types = elements("key").map((key) => [
      key.getAttribute("attr.name"),
      key.getAttribute("attr.type"),
    ]);
    expect(types).toEqual([
      ["labels", "string"],
      ["label", "string"],
      ["name", "string"],
      ["size", "long"],
      ["since", "long"],
    ]);
  });

  it("tells of its rows, and ends if that is no longer wanted", async () => {
    const told: number[] = [];
    async function* endless() {
      for (;;) yield { fields: ["x"], rows: Array.from({ length: 1000 }, () => [1n]) };
    }
    const wanted = new AbortController();
    const file = exportFile(FORMS.lines, endless(), (rows) => {
      told.push(rows);
      if (told.length > 2) wanted.abort();
      wanted.signal.throwIfAborted();
    });
    await expect(file).rejects.toThrow("aborted");
    expect(told.every((rows, at) => rows > (told[at - 1] ?? 0))).toBe(true);
  });
});
