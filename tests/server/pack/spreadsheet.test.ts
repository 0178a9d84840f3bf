import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PackError } from "../../../server/pack/fault.ts";
import type { Pack } from "../../../server/pack/pack.ts";
import { readPack } from "../../../server/pack/read.ts";
import { type PackFile, SMALL, writeSmallPack } from "./small-pack.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pack-"));
  await writeSmallPack(folder);
});
afterEach(() => rm(folder, { recursive: true }));

const TABLES = ["actors.csv", "sources.csv", "predicates.csv", "claims.csv"] as const;

/** Rewrites every table of the pack. */
async function rewrite(turn: (text: string) => string | Uint8Array) {
  for (const file of TABLES) await writeFile(join(folder, file), turn(SMALL[file]));
}

async function change(file: PackFile, from: string, to: string) {
  const text = await readFile(join(folder, file), "utf8");
  expect(text).toContain(from);
  await writeFile(
    join(folder, file),
    text.replaceAll(from, () => to),
  );
}

/** The pack without its checksum, which depends on the bytes. */
async function contents(): Promise<Pack> {
  return { ...(await readPack(folder)), checksum: "" };
}

describe("readPack(folder) of what a spreadsheet writes", () => {
  const withDelimiter = (delimiter: string) => (text: string) =>
    text
      .replace('"Bavaria, a state"', "Bavaria# a state")
      .replaceAll(",", delimiter)
      .replace("Bavaria# a state", '"Bavaria, a state"')
      .replaceAll("Österreich;Republic", '"Österreich;Republic')
      .replaceAll("of Austria", 'of Austria"')
      .replace("2;3", '"2;3"');
  it.each<[string, (text: string) => string | Uint8Array]>([
    ["a byte order mark", (text) => `\ufeff${text}`],
    ["line ends of old Macs", (text) => text.replaceAll("\n", "\r")],
    ["UTF-16", (text) => Buffer.from(`\ufeff${text}`, "utf16le")],
    ["Windows-1252", (text) => Buffer.from(text, "latin1")],
    ["tabs", withDelimiter("\t")],
    ["semicolons", withDelimiter(";")],
    ["a line sep=", (text) => `sep=;\r\n${withDelimiter(";")(text)}`],
    [
      "headers in another case and padded",
      (text) => text.replace(/,([a-z]+)/, ", $1 ").replace("id,", "ID,"),
    ],
    ["empty columns and rows at the end", (text) => `${text.replaceAll("\n", ",,\n")},,,\n`],
    ["comments above the header", (text) => `# one actor a row, for example\n\n${text}`],
  ])("takes %s", async (_what, turn) => {
    const plain = await contents();
    await rewrite(turn);
    expect(await contents()).toEqual(plain);
  });

  it.each([
    ["a plus sign", "bavaria,1,0.9", "bavaria,+1,0.9"],
    ["a decimal comma", "bavaria,1,0.9", 'bavaria,1,"0,9"'],
    ["blanks that cannot be seen in ids", "c1,austria", "c1,\u00a0austria\u200b"],
    ["a flag in capitals", "c2,austria", "c2,austria"],
  ])("takes %s", async (_what, from, to) => {
    const plain = await contents();
    await change("claims.csv", from, to);
    await change("predicates.csv", "true,0.9", "TRUE,0.9");
    expect(await contents()).toEqual(plain);
  });

  it.each([
    ["2001-02-03T23:30:00-05:00", "2001-02-03", "day"],
    ["20010203", "2001-02-03", "day"],
    ["3.2.2001", "2001-02-03", "day"],
    ["843", "0843", "year"],
    ["0843-08", "0843-08", "month"],
  ])("takes the date %s", async (written, date, precision) => {
    await change("claims.csv", "2001-02,2003,month", `${written},,`);
    const [claim] = (await contents()).claims;
    expect(claim).toMatchObject({ validFrom: date, precision });
  });

  it("gives cells that may be empty what they then mean", async () => {
    await writeFile(join(folder, "sources.csv"), "id,title\nd0,First\nd1,Second\n");
    await writeFile(
      join(folder, "predicates.csv"),
      "id,label,defaultSign\nALLY_OF,allies with,1\n",
    );
    await writeFile(
      join(folder, "claims.csv"),
      "id,subject,predicate,object,source,validFrom,status\nc1,austria,ALLY_OF,bavaria,d0,2001-02,\nc2,austria,ALLY_OF,bavaria,d1,,denied\n",
    );
    const { sources, claims } = await contents();
    expect(sources[0]).toMatchObject({ titleInferred: false, background: false, url: "" });
    expect(claims[0]).toMatchObject({
      sign: 1,
      intensity: 0.5,
      precision: "month",
      dateBasis: "stated",
      status: "occurred",
      assertedBy: "d0",
      summary: "Austria allies with Bavaria, a state.",
    });
    expect(claims[1]).toMatchObject({ sign: 0, precision: "none", dateBasis: "none" });
  });

  it("keeps further columns as properties, numbers as numbers", async () => {
    await change("claims.csv", "instrument\n", "instrument,confidence,coder,__proto__\n");
    await change("claims.csv", "c2,,,\n", "c2,,,,0.4,'=A1,x\n");
    await change("claims.csv", "c1,c3,,\n", "c1,c3,,,,,\n");
    await change("claims.csv", ",,c2,,\n", ",,c2,,,1,Ann,\n");
    const { claims } = await contents();
    expect(claims.map(({ properties }) => properties)).toEqual([
      { confidence: 0.4, coder: "=A1", file_proto: "x" },
      undefined,
      { confidence: 1, coder: "Ann" },
    ]);
  });
});

describe("readPack(folder) with thousands of faults of one kind", () => {
  it("reports each kind once, with its count, the first and the last line", async () => {
    const rows = Array.from(
      { length: 33_000 },
      (_, i) => `x${i},AUSTRIA,ALLY_OF,bavaria,1,0.8,2020,,,,,,d0,,,Text.,,,,,\n`,
    );
    await writeFile(
      join(folder, "claims.csv"),
      `${SMALL["claims.csv"]}${rows.join("")}x-y,austria,ALLY_OF,bavaria,7,0.8,2020,,,,,,d0,,,Text.,,,,,\n`,
    );
    const error = (await readPack(folder).catch((reason: unknown) => reason)) as PackError;
    expect(error).toBeInstanceOf(PackError);
    expect(error.message.split("\n").slice(1)).toEqual([
      `claims.csv:5: subject: found "AUSTRIA", expected an id in lower-kebab, such as new-zealand (and 32,999 more of this kind, the last in line 33004)`,
      `claims.csv:5: subject: found "AUSTRIA", expected the id of a row in actors.csv (and 32,999 more of this kind, the last in line 33004)`,
      `claims.csv:33005: sign: found "7", expected -1, 0 or 1`,
    ]);
  });
});
