import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readPack } from "../../../server/pack/read.ts";
import { writeGeneratedPack } from "../../bench/generated-pack.ts";
import { SMALL, writeSmallPack } from "./small-pack.ts";

const SHIPPED = join(import.meta.dirname, "../../../data/armenia-russia");

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pack-"));
  await writeSmallPack(folder);
});
afterEach(() => rm(folder, { recursive: true }));

describe("readPack(folder)", () => {
  it("reads the shipped pack", async () => {
    const pack = await readPack(SHIPPED);
    expect({
      actors: pack.actors.length,
      claims: pack.claims.length,
      background: pack.claims.filter(({ source }) => source === "r0").length,
      predicates: pack.predicates.length,
      sources: pack.sources.map(({ id, background }) => `${id} ${background}`),
      relations: new Set(pack.claims.map((c) => [c.subject, c.predicate, c.object].join("."))).size,
      pairs: new Set(pack.claims.map((c) => [c.subject, c.object].sort().join("."))).size,
    }).toEqual({
      actors: 103,
      claims: 350,
      background: 101,
      predicates: 81,
      sources: ["d0 false", "d1 false", "d2 false", "d3 false", "d4 false", "r0 true"],
      relations: 240,
      pairs: 155,
    });
  });

  it("shows first those actors of the shipped pack that its view names", async () => {
    const { actors, claims, view } = await readPack(SHIPPED);
    const shown = new Set(actors.filter((a) => view.kinds.includes(a.kind)).map((a) => a.id));
    const ends = claims
      .filter((c) => c.sign !== 0 && view.statuses.includes(c.status))
      .filter((c) => shown.has(c.subject) && shown.has(c.object))
      .flatMap((c) => [c.subject, c.object]);
    expect(new Set(ends).size).toBe(31);
  });

  it("finds actors of the shipped pack by common spellings", async () => {
    const { actors } = await readPack(SHIPPED);
    const idOf = (text: string) =>
      actors.filter((a) => a.name === text || a.aliases.includes(text)).map((a) => a.id);
    expect(
      ["Pashinian", "ОДКБ", "European Union", "Turkey", "Artsakh", "Հայաստան"].map(idOf),
    ).toEqual([
      ["nikol-pashinyan"],
      ["csto"],
      ["eu"],
      ["turkiye"],
      ["nagorno-karabakh"],
      ["armenia"],
    ]);
  });

  it("returns typed rows", async () => {
    const pack = await readPack(folder);
    expect(pack).toEqual({
      id: "small",
      title: "Small",
      summary: "Three actors.",
      licence: "CC0 1.0",
      view: { kinds: ["State"], statuses: ["occurred"], cardActors: ["austria"] },
      actors: [
        {
          id: "austria",
          name: "Austria",
          kind: "State",
          aliases: ["Österreich", "Republic of Austria"],
          country: "AT",
          qid: "Q40",
          summary: "",
        },
        expect.objectContaining({ id: "bavaria", name: "Bavaria, a state", aliases: [], qid: "" }),
        expect.objectContaining({ id: "mozart", kind: "Person", summary: "Composer" }),
      ],
      sources: [
        expect.objectContaining({ id: "d0", titleInferred: false, paragraphCount: 3 }),
        expect.objectContaining({ id: "d1", paragraphCount: null, background: true }),
      ],
      predicates: [
        expect.objectContaining({ id: "ALLY_OF", defaultSign: 1, symmetric: true }),
        expect.objectContaining({ id: "ADMIRED", subjectKinds: [], objectKinds: ["State"] }),
      ],
      claims: [
        {
          id: "c1",
          subject: "austria",
          predicate: "ALLY_OF",
          object: "bavaria",
          sign: 1,
          intensity: 0.9,
          validFrom: "2001-02",
          validTo: "2003",
          precision: "month",
          dateBasis: "stated",
          status: "occurred",
          assertedBy: "d0",
          source: "d0",
          paragraph: 1,
          alsoParagraphs: [2, 3],
          summary: "Allies.",
          about: ["mozart"],
          corroborates: ["c2"],
          contradicts: [],
          note: "",
          instrument: "",
        },
        expect.objectContaining({ id: "c2", assertedBy: "mozart", paragraph: 7 }),
        expect.objectContaining({ id: "c3", sign: 0, status: "denied", contradicts: ["c2"] }),
      ],
      checksum: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
  });

  it("accepts a byte order mark, CRLF and columns in any order", async () => {
    const plain = await readPack(folder);
    const [header, ...rows] = SMALL["predicates.csv"].trimEnd().split("\n");
    const turned = [header!, ...rows].map((row) => row.split(",").reverse().join(","));
    await writeFile(join(folder, "predicates.csv"), `\ufeff${turned.join("\r\n")}\r\n`);
    const { checksum, ...pack } = await readPack(folder);
    const { checksum: before, ...same } = plain;
    expect(pack).toEqual(same);
    expect(checksum).not.toBe(before);
  });

  it("has a checksum that depends on the bytes of every file", async () => {
    const copy = join(folder, "copy");
    await cp(SHIPPED, copy, { recursive: true });
    const [a, b] = [await readPack(SHIPPED), await readPack(copy)];
    expect(b.checksum).toBe(a.checksum);
    await writeFile(join(copy, "pack.json"), `${await readFile(join(copy, "pack.json"), "utf8")} `);
    expect((await readPack(copy)).checksum).not.toBe(a.checksum);
  });

  it("reads a generated pack, which is deterministic for its seed", async () => {
    const size = { actors: 60, relations: 300, claims: 450, seed: 7 };
    const [one, two, other] = ["1", "2", "3"].map((name) => join(folder, name));
    await writeGeneratedPack(one!, size);
    await writeGeneratedPack(two!, size);
    await writeGeneratedPack(other!, { ...size, seed: 8 });
    const pack = await readPack(one!);
    expect({
      actors: pack.actors.length,
      relations: new Set(pack.claims.map((c) => [c.subject, c.predicate, c.object].join("."))).size,
      claims: pack.claims.length,
      signs: [...new Set(pack.claims.map((c) => c.sign))].sort(),
    }).toEqual({ actors: 60, relations: 300, claims: 450, signs: [-1, 0, 1] });
    expect((await readPack(two!)).checksum).toBe(pack.checksum);
    expect((await readPack(other!)).checksum).not.toBe(pack.checksum);
  });
});
