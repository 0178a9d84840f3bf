import { strToU8, zipSync, type Zippable } from "fflate";
import { describe, expect, it } from "vitest";
import { readFile } from "../../import/read-file.ts";
import { importInto, inputOf } from "./in-memory.ts";

const EDGES = "source,target,sign\nIran,Iraq,1\n";
const table = (text = EDGES): Uint8Array => strToU8(text);

/** Both ways in that read files: the import, and the element. */
const WAYS = {
  import: (zip: Uint8Array) => importInto([inputOf("file.zip", zip, 65_536)]),
  element: (zip: Uint8Array) => readFile(zip),
};
const ways = Object.entries(WAYS);

/** Changes a number of 4 bytes in the directory's first entry, at a place of the format. */
function withField(zip: Uint8Array, at: number, value: number): Uint8Array {
  const copy = zip.slice();
  const entry = Buffer.from(copy).indexOf("PK\u0001\u0002", 0, "latin1");
  new DataView(copy.buffer).setUint32(entry + at, value, true);
  return copy;
}

/** Two entries of one path, of which libraries write one alone. */
function twice(): Uint8Array {
  const zip = zipSync({ "relations.csv": table(), "relations.csw": table("a,b\nc,d\n") });
  const text = Buffer.from(zip);
  for (let at = text.indexOf("csw"); at >= 0; at = text.indexOf("csw", at + 1)) text[at + 2] = 0x76;
  return new Uint8Array(text);
}

const linked: Zippable = {
  "relations.csv": [strToU8("/etc/passwd"), { os: 3, attrs: 0o120777 << 16 }],
};
const many = Object.fromEntries(
  Array.from({ length: 20_000 }, (_, i) => [`${i}/nothing.bin`, new Uint8Array(0)]),
);

describe.each(ways)("a zip by the way of the %s", (_way, read) => {
  it.each<[string, Uint8Array, string | RegExp]>([
    [
      "in a zip",
      zipSync({ "inner.zip": zipSync({ "relations.csv": table() }) }),
      "Unpack it first",
    ],
    ["of ten thousands of entries", zipSync(many), "Unpack it first"],
    ["with a link", zipSync(linked), "“relations.csv” is a link, not a file."],
    ["with one name twice", twice(), "two files “relations.csv”"],
    [
      "with one name in two folders",
      zipSync({ "a/relations.csv": table(), "b\\relations.csv": table() }),
      "two files “relations.csv”",
    ],
    [
      "that states to be smaller than it is",
      withField(zipSync({ "relations.csv": table(EDGES.repeat(100)) }), 24, 30),
      "damaged",
    ],
    [
      "that states to be huge",
      withField(zipSync({ "relations.csv": table() }), 24, 4_000_000_000),
      "larger than 200 MB",
    ],
    ["that is cut off", zipSync({ "relations.csv": table() }).slice(0, 60), /damaged|Unpack/],
    [
      "whose content does not fit its sum",
      withField(zipSync({ "relations.csv": table() }), 16, 1),
      "damaged",
    ],
  ])("%s is refused in a sentence", async (_what, zip, sentence) => {
    await expect(read(zip)).rejects.toMatchObject({
      name: "Refusal",
      message: expect.stringMatching(sentence) as string,
    });
  });

  it("is read by the names of its entries alone, wherever their paths lead", async () => {
    const paths = ["../../relations.csv", "/relations.csv", "C:\\relations.csv", "é/relations.csv"];
    for (const path of paths) await read(zipSync({ [path]: table(), "../../up.txt": table("x") }));
  });

  it("that states to be larger than it is, is read whole", async () => {
    const zip = zipSync({ "relations.csv": table(EDGES.repeat(100)) });
    const same = await read(zip);
    expect(JSON.stringify(await read(withField(zip, 24, 100_000)))).toBe(JSON.stringify(same));
  });

  it("does not unpack what it does not want, however large", async () => {
    const bomb = new Uint8Array(50_000_000);
    const before = process.memoryUsage().arrayBuffers;
    await read(zipSync({ "relations.csv": table(), "bomb.bin": bomb }));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60_000_000);
  });
});

describe("a zip of tables", () => {
  const claims = "id,subject,predicate,object,source\nc1,iran,ALLY_OF,iraq,s\n";
  it("is read table by table: those of a pack, or others with notes beside them", async () => {
    const pack = await WAYS.import(
      zipSync({
        "gulf/pack.json": strToU8("{}"),
        "gulf/actors.csv": table("id,name,kind\niran,Iran,State\niraq,Iraq,State\n"),
        "gulf/claims.csv": table(claims),
        "gulf/predicates.csv": table("id,label,defaultSign\nALLY_OF,is an ally of,1\n"),
        "gulf/sources.csv": table("id,title\ns,A treaty\n"),
      }),
    );
    expect(pack.claims).toEqual([expect.stringMatching(/^iran ALLY_OF iraq 1/)]);
    const data = await WAYS.import(
      zipSync({
        "data/README.txt": table("Wars of the gulf, as we know them"),
        "data/wars.csv": table("from,to,relation\nIran,Iraq,war\n"),
        "__MACOSX/data/._wars.csv": table("junk"),
      }),
    );
    expect(data.claims).toEqual([expect.stringMatching(/^iran AT_WAR_WITH iraq -1/)]);
  });

  it("is read with the graphs beside them, which are no tables", async () => {
    const gexf =
      '<gexf version="1.3"><graph><nodes><node id="1" label="Iran"/><node id="2" label="Syria"/></nodes>' +
      '<edges><edge id="0" source="1" target="2" weight="-1"/></edges></graph></gexf>';
    const { claims } = await WAYS.import(
      zipSync({
        "a/gulf.gexf": strToU8(gexf),
        "wars.csv": table("from,to,relation\nIran,Iraq,war\n"),
      }),
    );
    expect(claims).toEqual([
      expect.stringMatching(/^iran CONFLICT_WITH syria -1/),
      expect.stringMatching(/^iran AT_WAR_WITH iraq -1/),
    ]);
  });
});
