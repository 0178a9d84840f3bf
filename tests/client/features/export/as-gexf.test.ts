import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-gexf";
import { describe, expect, it } from "vitest";
import { asGexf } from "../../../../client/features/export/as-gexf.ts";
import { xmlText } from "../../../../client/model/text/xml-text.ts";
import { exportSample, HOSTILE } from "./sample.ts";

// Readers of XML may take this separator for the end of a line.
const NAME = HOSTILE.replace("\u2028", "");

describe("asGexf(graph, today)", () => {
  const gexf = asGexf(exportSample(NAME), "2026-01-31");

  it("is read back with every name, place and property", () => {
    const graph = parse(MultiDirectedGraph, gexf, { addMissingNodes: false });
    const nodes = graph.mapNodes((id, { label, kind, x, y }): unknown[] => [id, label, kind, x, y]);
    expect(nodes).toEqual([
      ["armenia", "Armenia", "State", -10, -20],
      ["russia", "Russia", "State", 30, 5],
      ["mallory", xmlText(NAME), "Person", 0, 0],
    ]);
    const edges = graph.mapEdges((id, attributes, start, end) => {
      const { predicate, sign, weight } = attributes as Record<string, unknown>;
      return [id, start, end, predicate, sign, weight];
    });
    expect(edges).toEqual([
      ["r1", "armenia", "russia", "MET_WITH", 1, 0.25],
      ["r0", "armenia", "russia", "ACCUSED", -1, 0.5],
      ["r2", "mallory", "armenia", "MET_WITH", 1, 0.5],
    ]);
  });

  it("gives spells with both days included, and none to what is undated", () => {
    expect(gexf.match(/<spells>.*?<\/spells>/gs)).toEqual([
      '<spells><spell start="1997-01-01" end="2023-12-31"></spell></spells>',
      '<spells><spell start="2020-09-27" end="2020-11-10"></spell><spell start="2024-02-01"></spell></spells>',
    ]);
  });

  it("holds no end of a CDATA section: strict readers refuse it in text", () => {
    expect(HOSTILE).toContain("]]>");
    expect(gexf).not.toContain("]]>");
  });

  it("is of version 1.3 and dynamic", () => {
    expect(gexf).toContain('<gexf xmlns="http://gexf.net/1.3"');
    expect(gexf).toContain('mode="dynamic" timeformat="date" timerepresentation="interval"');
  });
});
