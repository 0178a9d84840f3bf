import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { faultLine, PackError } from "../../../server/pack/fault.ts";
import { readPack } from "../../../server/pack/read.ts";
import { type PackFile, writeSmallPack } from "./small-pack.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pack-"));
  await writeSmallPack(folder);
});
afterEach(() => rm(folder, { recursive: true }));

/** Replaces text in one file, which must contain it. */
async function change(file: PackFile, from: string, to: string) {
  const text = await readFile(join(folder, file), "utf8");
  expect(text).toContain(from);
  await writeFile(
    join(folder, file),
    text.replace(from, () => to),
  );
}

async function faultsOf(path: string): Promise<string[]> {
  const error: unknown = await readPack(path).then(
    () => "no error",
    (reason: unknown) => reason,
  );
  if (!(error instanceof PackError)) throw error;
  return error.faults.map(faultLine);
}

describe("readPack(folder) with one fault", () => {
  const CLAIM1 = "c1,austria,ALLY_OF,bavaria,1,0.9,2001-02,2003,month,stated,occurred,d0,d0,1,2;3";
  const DATE = "a date of the calendar as YYYY, YYYY-MM or YYYY-MM-DD, from the year -9998 to 9998";
  const cases: [what: string, file: PackFile, from: string, to: string, line: string][] = [
    // Ids
    [
      "a duplicate id",
      "actors.csv",
      "mozart,Mozart",
      "austria,Mozart",
      `actors.csv:4: id: found "austria", expected an id of its own (line 2 has this one)|claims.csv:2: about: found "mozart", expected the id of a row in actors.csv|claims.csv:3: assertedBy: found "mozart", expected the id of a row in actors.csv, or the claim's own source`,
    ],
    [
      "an id in another case",
      "claims.csv",
      "c3,austria",
      "C_3,austria",
      `claims.csv:3: contradicts: found "c3", expected the id of a row in claims.csv|claims.csv:4: id: found "C_3", expected an id in lower-kebab, such as new-zealand`,
    ],
    [
      "an empty id",
      "sources.csv",
      "d1,Second",
      ",Second",
      `sources.csv:3: id: found nothing, expected an id in lower-kebab, such as new-zealand|claims.csv:3: source: found "d1", expected the id of a row in sources.csv`,
    ],
    [
      "a source named as an actor",
      "actors.csv",
      "mozart,Mozart,Person,,AT,,Composer\n",
      "mozart,Mozart,Person,,AT,,Composer\nd1,D,State,,,,\n",
      `sources.csv:3: id: found "d1", expected an id that no actor has (actors.csv:5 has this one)`,
    ],
    [
      "an unresolved subject",
      "claims.csv",
      "c3,austria",
      "c3,autria",
      `claims.csv:4: subject: found "autria", expected the id of a row in actors.csv`,
    ],
    [
      "an unresolved object",
      "claims.csv",
      "ALLY_OF,bavaria,0",
      "ALLY_OF,bavria,0",
      `claims.csv:4: object: found "bavria", expected the id of a row in actors.csv`,
    ],
    [
      "an unresolved predicate",
      "claims.csv",
      "c3,austria,ALLY_OF",
      "c3,austria,FOE_OF",
      `claims.csv:4: predicate: found "FOE_OF", expected the id of a row in predicates.csv`,
    ],
    [
      "an unresolved source",
      "claims.csv",
      "denied,d0,d0",
      "denied,austria,d9",
      `claims.csv:4: source: found "d9", expected the id of a row in sources.csv`,
    ],
    [
      "an unresolved speaker",
      "claims.csv",
      "denied,d0,d0",
      "denied,d1,d0",
      `claims.csv:4: assertedBy: found "d1", expected the id of a row in actors.csv, or the claim's own source`,
    ],
    [
      "an unresolved topic",
      "claims.csv",
      "Allies.,mozart",
      "Allies.,mozart;haydn",
      `claims.csv:2: about: found "haydn", expected the id of a row in actors.csv`,
    ],
    [
      "an unresolved corroboration",
      "claims.csv",
      "still.,,c1",
      "still.,,c1;c4",
      `claims.csv:3: corroborates: found "c4", expected the id of a row in claims.csv`,
    ],
    [
      "an unresolved contradiction",
      "claims.csv",
      "allies.,,,c2",
      "allies.,,,c5",
      `claims.csv:4: contradicts: found "c5", expected the id of a row in claims.csv`,
    ],
    // Vocabulary
    [
      "a predicate in another case",
      "predicates.csv",
      "ADMIRED,",
      "admired,",
      `predicates.csv:3: id: found "admired", expected a predicate in UPPER_SNAKE, such as MEMBER_OF`,
    ],
    [
      "a predicate that the store keeps",
      "predicates.csv",
      "ADMIRED,",
      "SUBJECT,",
      `predicates.csv:3: id: found "SUBJECT", expected a predicate other than SUBJECT, OBJECT, ASSERTED_BY, STATED_IN, CORROBORATES, CONTRADICTS`,
    ],
    [
      "a kind in another case",
      "actors.csv",
      "Mozart,Person",
      "Mozart,per son",
      `actors.csv:4: kind: found "per son", expected a kind in PascalCase of at most 41 letters, such as State`,
    ],
    [
      "a kind that the store keeps",
      "actors.csv",
      "Mozart,Person",
      "Mozart,Claim",
      `actors.csv:4: kind: found "Claim", expected a kind other than Actor, Claim, Source, Predicate, Load`,
    ],
    [
      "a kind that the predicate refuses",
      "claims.csv",
      "c3,austria",
      "c3,mozart",
      `claims.csv:4: subject: found "mozart", a Person, expected a kind that ALLY_OF allows: State`,
    ],
    [
      "a flag that is none",
      "predicates.csv",
      "true,0.9",
      "maybe,0.9",
      `predicates.csv:2: symmetric: found "maybe", expected true or false`,
    ],
    // Numbers
    [
      "a sign outside",
      "claims.csv",
      "bavaria,1,0.9",
      "bavaria,2,0.9",
      `claims.csv:2: sign: found "2", expected -1, 0 or 1`,
    ],
    [
      "an intensity outside",
      "claims.csv",
      "bavaria,1,0.9",
      "bavaria,1,1.2",
      `claims.csv:2: intensity: found "1.2", expected a number from 0 to 1`,
    ],
    [
      "an intensity that is no number",
      "claims.csv",
      "bavaria,1,0.9",
      "bavaria,1,NaN",
      `claims.csv:2: intensity: found "NaN", expected a number from 0 to 1`,
    ],
    [
      "a paragraph zero",
      "claims.csv",
      "d0,d0,1,",
      "d0,d0,0,",
      `claims.csv:2: paragraph: found "0", expected nothing or a whole number from 1`,
    ],
    [
      "a paragraph past the last",
      "claims.csv",
      "d0,d0,1,",
      "d0,d0,4,",
      `claims.csv:2: paragraph: found "4", expected a paragraph from 1 to 3, the last of d0`,
    ],
    [
      "another paragraph past the last",
      "claims.csv",
      "2;3",
      "2;12",
      `claims.csv:2: alsoParagraphs: found "12", expected a paragraph from 1 to 3, the last of d0`,
    ],
    // Dates
    [
      "a date that is none",
      "claims.csv",
      "0,0,2004,",
      "0,0,2004-02-30,",
      `claims.csv:4: validFrom: found "2004-02-30", expected nothing or ${DATE}`,
    ],
    [
      "a date written otherwise",
      "sources.csv",
      "2021-05",
      "last May",
      `sources.csv:3: publishedInferred: found "last May", expected nothing or ${DATE}`,
    ],
    [
      "an end before the start",
      "claims.csv",
      "2001-02,2003,month",
      "2001-02,2000,month",
      `claims.csv:2: validTo: found "2000", expected a date not before validFrom "2001-02"`,
    ],
    [
      "a precision without a date",
      "claims.csv",
      ",,none,none",
      ",,year,none",
      `claims.csv:3: precision: found "year", expected none, as of no date`,
    ],
    [
      "a precision of no date there",
      "claims.csv",
      "2003,month",
      "2003,day",
      `claims.csv:2: precision: found "day", expected month or year, as of 2001-02 and 2003`,
    ],
    [
      "an unknown precision",
      "claims.csv",
      "2003,month",
      "2003,week",
      `claims.csv:2: precision: found "week", expected one of none, year, month, day|claims.csv:2: precision: found "week", expected month or year, as of 2001-02 and 2003`,
    ],
    // Rules
    [
      "an unknown status",
      "claims.csv",
      "occurred,d0",
      "happened,d0",
      `claims.csv:2: status: found "happened", expected one of occurred, ongoing, planned, alleged, hypothetical, denied`,
    ],
    [
      "a denial with a sign",
      "claims.csv",
      "bavaria,0,0,2004",
      "bavaria,-1,0,2004",
      `claims.csv:4: sign: found "-1", expected 0, since the status is denied`,
    ],
    [
      "a corroboration by the same source",
      "claims.csv",
      "allies.,,,c2",
      "allies.,,c1,c2",
      `claims.csv:4: corroborates: found "c1", expected a claim of another source than d0`,
    ],
    [
      "an address that is a script",
      "sources.csv",
      "https://example.org/1",
      "javascript:alert(1)",
      `sources.csv:2: url: found "javascript:alert(1)", expected nothing or an address that starts with http:// or https://`,
    ],
    [
      "a padded alias",
      "actors.csv",
      "Österreich;",
      "Österreich; ",
      `actors.csv:2: aliases: found "Österreich; Republic of Austria", expected names separated by ;, none empty or padded`,
    ],
    [
      "a country that is none",
      "actors.csv",
      "AT,Q40",
      "AUT,Q40",
      `actors.csv:2: country: found "AUT", expected nothing or a country as in ISO 3166-1 alpha-2, such as AM`,
    ],
    // Form
    [
      "a field too many",
      "claims.csv",
      "Allies.,mozart,c2,,,",
      "Allies,.,mozart,c2,,,",
      `claims.csv:2: found 22 fields, expected 21`,
    ],
    ["a field too few", "actors.csv", "DE,,", "DE,", `actors.csv:3: found 6 fields, expected 7`],
    [
      "a quote that is never closed",
      "claims.csv",
      "Allies still.",
      `"Allies still.`,
      `claims.csv:3: found a quote that is never closed, expected cells with a quote or comma in "…", quotes inside doubled`,
    ],
    [
      "a quote out of place",
      "claims.csv",
      "Allies still.",
      `Allies "still".`,
      `claims.csv:3: found a quote out of place, expected cells with a quote or comma in "…", quotes inside doubled`,
    ],
    [
      "a fault behind a cell of two lines",
      "claims.csv",
      `${CLAIM1},Allies.`,
      `${CLAIM1.replace(",1,0.9", ",3,0.9")},"Al\r\nlies."`,
      `claims.csv:2: sign: found "3", expected -1, 0 or 1`,
    ],
    [
      "a fault after a cell of two lines and an empty line",
      "actors.csv",
      `"Bavaria, a state",State,,DE,,\nmozart,Mozart,Person`,
      `"Bavaria,\na state",State,,DE,,\n\nmozart,Mozart,person`,
      `actors.csv:6: kind: found "person", expected a kind in PascalCase of at most 41 letters, such as State`,
    ],
    // pack.json
    [
      "JSON that breaks off",
      "pack.json",
      `"licence": "CC0 1.0",`,
      `"licence": "CC0 1.0"`,
      `pack.json:6: found unexpected token String (column 3), expected JSON`,
    ],
    [
      "an unknown field",
      "pack.json",
      `"title"`,
      `"titel": "x",\n  "title"`,
      `pack.json:3: titel: found an unknown field, expected none such`,
    ],
    [
      "a missing field",
      "pack.json",
      `"licence": "CC0 1.0",`,
      "",
      `pack.json:1: licence: found nothing, expected text`,
    ],
    [
      "text that is a number",
      "pack.json",
      `"Small"`,
      "5",
      `pack.json:3: title: found 5, expected text`,
    ],
    [
      "an unknown status to show",
      "pack.json",
      `["occurred"]`,
      `["occurred", "rumoured"]`,
      `pack.json:8: view.statuses.1: found "rumoured", expected one of occurred, ongoing, planned, alleged, hypothetical, denied`,
    ],
    [
      "an unknown kind to show",
      "pack.json",
      `["State"]`,
      `["Planet"]`,
      `pack.json:7: view.kinds.0: found "Planet", expected a kind in actors.csv`,
    ],
    [
      "an unknown card",
      "pack.json",
      `["austria"]`,
      `["austria", "tyrol"]`,
      `pack.json:9: view.cardActors.1: found "tyrol", expected the id of a row in actors.csv`,
    ],
  ];
  it.each(cases)("reports %s", async (_what, file, from, to, line) => {
    await change(file, from, to);
    expect((await faultsOf(folder)).join("|")).toBe(line);
  });

  it("reports JSON that is not an object", async () => {
    await writeFile(join(folder, "pack.json"), "\n[]");
    expect(await faultsOf(folder)).toEqual([
      "pack.json:2: found [], expected an object with id, title, summary, licence and view",
    ]);
  });

  it("reports a missing column only at the header", async () => {
    await change("actors.csv", "name,kind", "name,sort");
    const faults = await faultsOf(folder);
    expect(faults.filter((line) => line.startsWith("actors.csv"))).toEqual([
      `actors.csv:1: header: found no column "kind", expected id,name,kind,aliases,country,qid,summary`,
    ]);
  });

  it("reports a duplicate column", async () => {
    await change("actors.csv", "name,kind", "kind,kind");
    expect((await faultsOf(folder))[0]).toBe(
      `actors.csv:1: header: found column "kind" twice, expected it once`,
    );
  });

  it("reports an empty file, but no references into it", async () => {
    await writeFile(join(folder, "actors.csv"), "");
    expect(await faultsOf(folder)).toEqual([
      "actors.csv:1: found no header, expected id,name,kind,aliases,country,qid,summary",
    ]);
  });

  it("reports a missing file, but no references into it", async () => {
    await rm(join(folder, "actors.csv"));
    expect(await faultsOf(folder)).toEqual(["actors.csv: found no file, expected a file"]);
  });

  it("reports a missing folder", async () => {
    const nowhere = join(folder, "nowhere");
    expect(await faultsOf(nowhere)).toEqual([
      `${nowhere}: found no folder, expected a folder with pack.json, actors.csv, sources.csv, predicates.csv, claims.csv`,
    ]);
  });
});

describe("readPack(folder) with many faults", () => {
  it("lists all of them in one report, by file and line", async () => {
    await rm(join(folder, "sources.csv"));
    await change("pack.json", `["occurred"]`, `["never"]`);
    await change("actors.csv", "Mozart,Person", "Mozart,person");
    await change("claims.csv", "c1,austria,ALLY_OF,bavaria,1", "c1,austria,FOE_OF,tyrol,7");
    await change("claims.csv", "allies.,,,c2", "allies.,,,c9");
    const error = await readPack(folder).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PackError);
    expect((error as PackError).message.split("\n")).toEqual([
      `the pack in ${folder} has 7 faults:`,
      `pack.json:8: view.statuses.0: found "never", expected one of occurred, ongoing, planned, alleged, hypothetical, denied`,
      `actors.csv:4: kind: found "person", expected a kind in PascalCase of at most 41 letters, such as State`,
      "sources.csv: found no file, expected a file",
      `claims.csv:2: sign: found "7", expected -1, 0 or 1`,
      `claims.csv:2: predicate: found "FOE_OF", expected the id of a row in predicates.csv`,
      `claims.csv:2: object: found "tyrol", expected the id of a row in actors.csv`,
      `claims.csv:4: contradicts: found "c9", expected the id of a row in claims.csv`,
    ]);
  });
});
