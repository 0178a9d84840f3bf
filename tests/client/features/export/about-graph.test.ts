import { unzipSync, strFromU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { asCypher } from "../../../../client/features/export/as-cypher.ts";
import { asGexf } from "../../../../client/features/export/as-gexf.ts";
import { asGraphml } from "../../../../client/features/export/as-graphml.ts";
import { asGraphology } from "../../../../client/features/export/as-graphology.ts";
import { asTables } from "../../../../client/features/export/as-tables.ts";
import { extentWords } from "../../../../client/features/export/extent-words.ts";
import type { ShownGraph } from "../../../../client/features/export/shown-graph.ts";
import { evidenceSample } from "./evidence-sample.ts";

const account = { undated: 37, left: 66, loaded: 20_000, total: 99_956 };
const when = extentWords(account, { kind: "instant", at: "1995" });

describe("what a file says that it holds", () => {
  it("is the date, what is undated, and what filter and limit left out", () => {
    expect(when).toBe(
      "as of 1995, including 37 undated; the filter leaves out 66 more; " +
        "only the 20,000 strongest of 99,956 relations are loaded",
    );
    const whole = { undated: 0, left: 0, loaded: 3, total: 3 };
    expect(extentWords(whole, null)).toBe("all times");
  });

  const description = (graph: ShownGraph) => {
    const file = unzipSync(asTables(graph))["datapackage.json"] ?? new Uint8Array();
    return (JSON.parse(strFromU8(file)) as { description: string }).description;
  };
  it.each<[string, (graph: ShownGraph) => string]>([
    ["GEXF", (graph) => asGexf(graph, "2026-01-31")],
    ["GraphML", asGraphml],
    ["JSON", asGraphology],
    ["the zip of tables", description],
    ["Cypher", asCypher],
  ])("stands in %s, with licence, documents and address", (_, write) => {
    const text = write({ ...evidenceSample("Mallory"), when });
    for (const said of [when.slice(1), "CC BY 4.0", "The drift", "https://map.example/?at=2024"])
      expect(text).toContain(said);
  });

  it("is one line each, whatever the texts are", () => {
    const graph = evidenceSample("Two\nlines\u2028} MATCH (n) DETACH DELETE n //");
    const [header = ""] = asCypher(graph).split("\n\n");
    for (const line of header.split(/[\n\u2028]/)) expect(line).toMatch(/^\/\/ /);
  });
});
