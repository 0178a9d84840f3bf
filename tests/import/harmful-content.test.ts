import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readFile } from "../../import/read-file.ts";
import { importInto, inputOf, type Made } from "./in-memory.ts";

const read = (name: string, content: string | Uint8Array): Promise<Made> =>
  importInto([inputOf(name, content, 65_536)]);

const P = "__proto__";
const C = "constructor";
const H = "hasOwnProperty";

/** One relation between two actors whose names objects have already, in every format. */
const NAMED: Readonly<Record<string, string | Uint8Array>> = {
  "edges.csv": `from,to,${P},${C}\n${P},${C},${H},x\n`,
  "words.csv": `from,to,relation\n${P},${C},${H}\n`,
  "edges.tsv": `source\ttarget\t${H}\n${P}\t${C}\t1\n`,
  "tables.zip": zipSync({
    "relations.csv": strToU8(`source,target,${P}\n${P},${C},1\n`),
    "actors.csv": strToU8(`id,name,kind,${P}\n${P},${P},${P},x\n${C},${C},${C},y\n`),
  }),
  "graph.gexf": `<gexf><graph><attributes class="node"><attribute id="${P}" title="${P}" type="string"/></attributes><nodes><node id="${P}" label="${P}"><attvalues><attvalue for="${P}" value="x"/></attvalues></node><node id="${C}" label="${C}"/></nodes><edges><edge id="${H}" source="${P}" target="${C}"/></edges></graph></gexf>`,
  "graph.graphml": `<graphml><key id="${P}" for="node" attr.name="${P}" attr.type="string"/><graph edgedefault="directed"><node id="${P}"><data key="${P}">x</data></node><node id="${C}"/><edge source="${P}" target="${C}"/></graph></graphml>`,
  "graphology.json": `{"nodes":[{"key":"${P}","attributes":{"${P}":{"a":1}}},{"key":"${C}"}],"edges":[{"source":"${P}","target":"${C}","attributes":{"${P}":{"polluted":true}}}]}`,
  "links.json": `{"nodes":[{"id":"${P}"},{"id":"${C}"}],"links":[{"source":"${P}","target":"${C}","${P}":{"polluted":true}}]}`,
  "cytoscape.json": `{"elements":{"nodes":[{"data":{"id":"${P}"}},{"data":{"id":"${C}"}}],"edges":[{"data":{"source":"${P}","target":"${C}"}}]}}`,
  "graph.net": `*Vertices 2\n1 "${P}"\n2 "${C}"\n*Arcs\n1 2 1\n`,
  "graph.gml": `graph [ directed 1 node [ id 1 label "${P}" ${C} "x" ] node [ id 2 label "${C}" ] edge [ source 1 target 2 ${H} "y" ] ]`,
  "graph.dot": `digraph { "${P}" -> "${C}" [${H}="x"]; "${P}" [${C}="y"] }`,
  "entities.ftm.json": [
    `{"id":"${P}","schema":"Person","properties":{"name":["${P}"],"${P}":["x"]}}`,
    `{"id":"${C}","schema":"Company","properties":{"name":["${C}"]}}`,
    `{"id":"o","schema":"Ownership","properties":{"owner":["${P}"],"asset":["${C}"]}}`,
  ].join("\n"),
  "sparql.json": `{"head":{"vars":["from","to","${P}"]},"results":{"bindings":[{"from":{"type":"literal","value":"${P}"},"to":{"type":"literal","value":"${C}"},"${P}":{"type":"literal","value":"x"}}]}}`,
};

describe("names that every object has already", () => {
  it.each(Object.entries(NAMED))("are text like others in %s", async (name, content) => {
    const { rows } = await read(name, content);
    const names = new Map(rows("actors.csv").map(({ id, name: actor }) => [id, actor]));
    const ends = rows("claims.csv").map(({ subject = "", object = "" }) => [
      names.get(subject),
      names.get(object),
    ]);
    expect(ends).toEqual([[P, C]]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("are text in the answers of an import.json too", async () => {
    const { mapping } = await read("words.csv", `from,to,relation\n${P},${C},${H}\n`);
    const again = await importInto([inputOf("words.csv", `from,to,relation\n${P},${C},${H}\n`)], {
      mapping,
    });
    expect(again.claims).toHaveLength(1);
  });
});

const ENTITIES = Array.from(
  { length: 9 },
  (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`,
).join("");
const DOCTYPE = (root: string) =>
  `<?xml version="1.0"?><!DOCTYPE ${root} [<!ENTITY a0 "lol"><!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % y SYSTEM "http://127.0.0.1:9/evil.dtd"> %y; ${ENTITIES}]>`;

describe("entities of XML", () => {
  it.each([
    [
      "laughs.graphml",
      `${DOCTYPE("graphml")}<graphml><key id="l" for="node" attr.name="label" attr.type="string"/><graph edgedefault="directed"><node id="1"><data key="l">&a9;</data></node><node id="2"><data key="l">&x;</data></node><edge source="1" target="2"/></graph></graphml>`,
    ],
    [
      "laughs.gexf",
      `${DOCTYPE("gexf")}<gexf><graph><nodes><node id="1" label="&a9;"/><node id="2" label="&x;"/></nodes><edges><edge source="1" target="2"/></edges></graph></gexf>`,
    ],
  ])("are not resolved in %s, by import and element alike", async (name, text) => {
    const { rows } = await read(name, text);
    const graph = await readFile(strToU8(text));
    for (const names of [
      rows("actors.csv").map((row) => row["name"]),
      graph.actors.map((actor) => actor.name),
    ]) {
      expect(names.join("").length).toBeLessThan(20);
      expect(names.join("")).not.toContain("root:");
    }
  });
});

/** A file of a size that no memory holds, made piece by piece as it is read. */
function endless(name: string, start: string, piece: string, size: number) {
  const pieceBytes = strToU8(piece.repeat(Math.ceil(1_000_000 / piece.length)));
  const input = {
    name,
    size,
    given: 0,
    open: async function* () {
      input.given = 0;
      yield strToU8(start);
      for (; input.given < input.size; input.given += pieceBytes.length) yield pieceBytes;
    },
  };
  return input;
}

describe("a cell larger than memory", () => {
  it.each([
    ["plain", "from,to,note\nIran,Iraq,x\nIran,Oman,", "y", "Line 3 has more than 4,000,000"],
    ["in quotation marks", 'from,to,note\nIran,Iraq,x\nIran,Oman,"', "y", "Line 3 has more than"],
    ["in the header", "from,to,", "y", "Line 1 has more than"],
  ])("%s, is refused with its line before memory grows", async (_what, start, piece, sentence) => {
    const file = endless("large.csv", start, piece, 300_000_000);
    await expect(importInto([file])).rejects.toThrow(sentence);
    expect(file.given).toBeLessThan(20_000_000);
  });

  it.each([
    ["graph.json", '{"nodes":[{"key":"'],
    ["graph.gexf", "<gexf><graph><nodes><node id='"],
    ["graph.gml", 'graph [ node [ id 1 label "'],
    ["graph.zip", "PK\u0003\u0004"],
  ])("in %s is refused before it is read", async (name, start) => {
    const file = endless(name, start, "y", 2_000_000_000);
    await expect(importInto([file])).rejects.toThrow("larger than 400 MB");
    expect(file.given).toBeLessThan(2_000_000);
  });
});
