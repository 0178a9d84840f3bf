import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { comparePacks } from "../../../server/merge/compare-packs.ts";
import { comparisonText } from "../../../server/merge/comparison-text.ts";
import { MergeConflict } from "../../../server/merge/conflict.ts";
import { mergePacks } from "../../../server/merge/merge-packs.ts";
import { packText } from "../../../server/merge/pack-text.ts";
import type { Pack } from "../../../server/pack/pack.ts";
import { readPack } from "../../../server/pack/read.ts";
import { smallPack } from "../load/pack-folder.ts";

/** Reads a pack from the texts of its files. */
async function reread(files: Record<string, string>): Promise<Pack> {
  const folder = mkdtempSync(join(tmpdir(), "entente-merged-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return readPack(folder);
}
const MOZART = "mozart,Mozart,Person,,AT,,Composer\n";
const THIRD =
  "c3,austria,ALLY_OF,bavaria,0,0,2004,,year,stated,denied,d0,d0,2,,No longer allies.,,,c2,,\n";

it("merges packs by ids, completes what one of them lacks, and reads back the same", async () => {
  const a = await smallPack([
    "actors.csv",
    ",Österreich;Republic of Austria,AT,Q40,",
    ",Österreich,AT,,",
  ]);
  const b = await smallPack(
    ["actors.csv", MOZART, `${MOZART}haydn,Haydn,Person,,AT,,\n`],
    [
      "claims.csv",
      THIRD,
      `${THIRD}c4,haydn,ADMIRED,bavaria,0,0.2,,,none,none,occurred,d0,d0,,,"'=He said, ""so"".",,,,,\n`,
    ],
    ["pack.json", '"Small"', '"Larger"'],
  );
  const { contents: merged, settled } = mergePacks(a, b, { id: "both" });
  expect(settled).toEqual([]);
  expect(merged).toMatchObject({ id: "both", title: "Small · Larger", licence: "CC0 1.0" });
  expect(merged.actors.map(({ id }) => id)).toEqual(["austria", "bavaria", "mozart", "haydn"]);
  expect(merged.actors[0]).toMatchObject({
    qid: "Q40",
    aliases: ["Österreich", "Republic of Austria"],
  });
  expect(merged.claims.map(({ id }) => id)).toEqual(["c1", "c2", "c3", "c4"]);
  expect(await reread(packText(merged))).toEqual({
    ...merged,
    checksum: expect.any(String) as string,
  });
  expect(merged.claims[3]?.summary).toBe('=He said, "so".');
});

it("keeps further columns of both packs", async () => {
  const wide = (column: string, value: string) =>
    smallPack(
      ["sources.csv", "background\nd0", `background,${column}\nd0`],
      ["sources.csv", ",en,3,false\n", `,en,3,false,${value}\n`],
      ["sources.csv", ",en,,true\n", `,en,,true,\n`],
    );
  const [shelf, year] = [await wide("shelf", "A3"), await wide("year", "2020")];
  const { contents: merged } = mergePacks(shelf, year, { id: "both" });
  expect(merged.sources[0]?.properties).toEqual({ shelf: "A3", year: 2020 });
  const back = await reread(packText(merged));
  expect(back.sources).toEqual(merged.sources);
});

it("reports every conflict by its kind", async () => {
  const a = await smallPack();
  const b = await smallPack(
    ["actors.csv", "mozart,Mozart,Person", "mozart,Mozart,Composer"],
    ["sources.csv", "https://example.org/1", "https://example.org/2"],
    ["predicates.csv", "ally of,alliance,1", "ally of,alliance,0"],
    ["claims.csv", "2001-02,2003", "2001-02,2005"],
  );
  let conflict: unknown;
  try {
    mergePacks(a, b, { id: "both" });
  } catch (error) {
    conflict = error;
  }
  expect(conflict).toBeInstanceOf(MergeConflict);
  expect((conflict as MergeConflict).conflicts).toEqual([
    { kind: "actor", id: "mozart", field: "kind", values: ["Person", "Composer"] },
    {
      kind: "source",
      id: "d0",
      field: "url",
      values: ["https://example.org/1", "https://example.org/2"],
    },
    { kind: "predicate", id: "ALLY_OF", field: "defaultSign", values: ["1", "0"] },
    { kind: "claim", id: "c1", field: "validTo", values: ["2003", "2005"] },
  ]);
  expect((conflict as MergeConflict).message).toContain(
    '    mozart: kind is "Person" in the first and "Composer" in the second',
  );
});

it.each(["first", "second"] as const)("takes the %s pack's word where told to", async (prefer) => {
  const a = await smallPack();
  const b = await smallPack(
    ["actors.csv", "mozart,Mozart,Person", "mozart,Amadeus,Composer"],
    ["predicates.csv", "ally of,alliance,1", "is an ally of,relation,1"],
    ["claims.csv", "2001-02,2003", "2001-02,2005"],
  );
  const { contents, settled } = mergePacks(a, b, { id: "both", prefer });
  const pick = (first: string, second: string) => (prefer === "first" ? first : second);
  expect(contents.actors.find(({ id }) => id === "mozart")).toMatchObject({
    name: pick("Mozart", "Amadeus"),
    kind: pick("Person", "Composer"),
    aliases: [pick("Amadeus", "Mozart")],
  });
  expect(contents.predicates.find(({ id }) => id === "ALLY_OF")).toMatchObject({
    label: pick("ally of", "is an ally of"),
    family: pick("alliance", "relation"),
  });
  expect(contents.claims.find(({ id }) => id === "c1")?.validTo).toBe(pick("2003", "2005"));
  expect(settled.map(({ id, field }) => `${id} ${field}`)).toEqual([
    "mozart name",
    "mozart kind",
    "ALLY_OF label",
    "ALLY_OF family",
    "c1 validTo",
  ]);
  await reread(packText(contents));
});

it("compares actors, relations and signs", async () => {
  const a = await smallPack();
  const b = await smallPack(
    ["actors.csv", MOZART, `${MOZART}haydn,Haydn,Person,,AT,,\n`],
    [
      "claims.csv",
      THIRD,
      THIRD.replace("austria,ALLY_OF,bavaria,0,0", "bavaria,ALLY_OF,austria,0,0"),
    ],
    ["claims.csv", "c2,austria,ALLY_OF,bavaria", "c2,haydn,ADMIRED,bavaria"],
    ["claims.csv", "c1,austria,ALLY_OF,bavaria,1", "c1,austria,ALLY_OF,bavaria,-1"],
  );
  const found = comparePacks(a, b);
  expect(found).toEqual({
    actors: { first: [], second: ["haydn"], both: ["austria", "bavaria", "mozart"] },
    relations: {
      first: [],
      second: ["haydn ADMIRED bavaria"],
      both: ["austria ALLY_OF bavaria"],
    },
    signs: [{ relation: "austria ALLY_OF bavaria", first: "1", second: "-1" }],
  });
  expect(comparisonText(found, ["a", "b"])).toContain("Actors in b only: 1\n    haydn");
});
