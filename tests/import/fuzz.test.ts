import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Imported } from "../../import/imported.ts";
import { leftOutSentence } from "../../import/left-out.ts";
import { readFile } from "../../import/read-file.ts";
import { isRefusal } from "../../import/refusal.ts";
import { projectRoot } from "../../server/root.ts";
import { bytesOf } from "./told.ts";

const cases = ["gexf", "json", "nx", "others"].flatMap((folder) =>
  readdirSync(join(projectRoot(), "tests", "import", "cases", folder)).map(
    (name) => `${folder}/${name}`,
  ),
);

/** What breaks readers: ends of everything, and names that objects have already. */
const PIECES = [
  ...["<", ">", "</", "/>", "<![CDATA[", "]]>", "<!--", "&", "&x;", "&#0;", '"', "'", "\u0000"],
  ...["{", "}", "[", "]", "[[", ",", ";", "\t", "\r", "\n\n", ":", "null", "1e999", "NaN", "-"],
  ...["__proto__", "constructor", "toString", "<node id='__proto__'/>", "9".repeat(40), "\ud800"],
  ...["<graph>", "</graph>", "<spell/>", "start", "source", "<[", "(", "]>", "0000-00-00"],
].map((text) => new Uint8Array(Buffer.from(text)));

/** A file with some of its bytes cut, doubled or replaced. */
const mangled = fc
  .tuple(
    fc.constantFrom(...cases),
    fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(30), fc.constantFrom(...PIECES)),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([name, changes]) => {
    let bytes = bytesOf(name);
    for (const [part, length, piece] of changes) {
      const at = Math.floor(part * bytes.length);
      bytes = new Uint8Array([...bytes.slice(0, at), ...piece, ...bytes.slice(at + length)]);
    }
    return bytes;
  });

/** Reads bytes, and holds what comes out against what is promised of it. */
async function read(bytes: Uint8Array): Promise<void> {
  let imported: Imported;
  try {
    imported = await readFile(bytes);
  } catch (error) {
    expect(isRefusal(error)).toBe(true);
    expect((error as Error).message).toMatch(/^[A-Z].*\.$/s);
    return;
  }
  const actors = new Set(imported.actors.map(({ id }) => id));
  expect(actors.size).toBe(imported.actors.length);
  const ids = new Set(imported.relations.map(({ id }) => id));
  expect(ids.size).toBe(imported.relations.length);
  for (const { from, to, sign, intensity } of imported.relations) {
    expect([actors.has(from), actors.has(to), [-1, 0, 1].includes(sign)]).not.toContain(false);
    expect(intensity >= 0 && intensity <= 1).toBe(true);
  }
  for (const one of imported.leftOut) expect(leftOutSentence(one)).toMatch(/^[\d,]+ .*\.$/s);
}

describe("readFile(bytes)", () => {
  it("makes of any bytes a graph or a plain refusal", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), read), { numRuns: 300 });
  });

  it("makes of any broken file a graph or a plain refusal", async () => {
    await fc.assert(fc.asyncProperty(mangled, read), { numRuns: 1500 });
  });

  const starts = ["<gexf><graph>", "<graphml>", '{"nodes":[', "[", "source,target\n", "a\tb\n"];
  it.each(starts)("makes of any end after %j a graph or a plain refusal", async (start) => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 });
    const files = text.map((pieces) => Buffer.concat([Buffer.from(start), ...pieces]));
    await fc.assert(fc.asyncProperty(files, read), { numRuns: 200 });
  });

  // A reader that is quadratic would take minutes for one of these, and not seconds.
  const MANY = 300_000;
  it.each([
    ["open elements", `<gexf><graph>${"<node>".repeat(MANY)}`],
    ["attributes", `<gexf><graph><node ${"a='' ".repeat(20_000)}/>`],
    ["unclosed entities", `<gexf>${"&".repeat(MANY)}`],
    ["texts that never end", `<gexf>${"<![CDATA[<!--&a".repeat(30_000)}`],
    ["commas", `source,target\n${",".repeat(MANY)}`],
    ["quotes", `source,target\n${'"'.repeat(MANY)}`],
    ["quotes in lines", `source,target\n${'a,"b"c"\n'.repeat(30_000)}`],
    ["brackets", "[".repeat(MANY)],
    ["braces in lines", `{}\n${"{\n".repeat(MANY)}`],
    ["blanks", `a b {${" ".repeat(MANY)}`],
    ["apostrophes", `a b {${"'".repeat(MANY)}}`],
    ["a long date", `source,target,date\na,b,${"1 ".repeat(MANY)}`],
    ["many brackets in a time", `source,target,timeset\na,b,"${"<[(".repeat(MANY)}"`],
    ["comments", `${"# ".repeat(MANY)}\n`],
    ["one id", `<gexf><graph>${"<edge id='0' source='a' target='b'/>".repeat(20_000)}`],
    ["nested objects", `${'{"graph":'.repeat(5_000)}1${"}".repeat(5_000)}`],
  ])("reads a flood of %s in one go", async (_, text) => {
    await read(new Uint8Array(Buffer.from(text)));
  });
});
