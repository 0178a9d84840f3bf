import { expect, it } from "vitest";
import { asCypher } from "../../../../client/features/export/as-cypher.ts";
import { asGexf } from "../../../../client/features/export/as-gexf.ts";
import { asGraphml } from "../../../../client/features/export/as-graphml.ts";
import { asGraphology } from "../../../../client/features/export/as-graphology.ts";
import type { ShownGraph } from "../../../../client/features/export/shown-graph.ts";
import { tablesOf } from "../../../../client/features/export/tables.ts";
import { exportSample } from "./sample.ts";

const marked: ShownGraph = {
  ...exportSample("Mallory"),
  camps: new Map([
    ["armenia", "A"],
    ["russia", "B"],
  ]),
};

it("camps that are marked on the map are a column of actors in every format", () => {
  const [actors] = tablesOf(marked) as unknown as [
    { fields: { name: string; of: (row: unknown) => unknown }[] },
  ];
  const camp = actors.fields.find(({ name }) => name === "camp");
  expect(marked.actors.map((actor) => camp?.of(actor))).toEqual(["A", "B", null]);
  const { nodes } = JSON.parse(asGraphology(marked)) as {
    nodes: { key: string; attributes: { camp?: string } }[];
  };
  expect(nodes.map(({ attributes }) => attributes.camp)).toEqual(["A", "B", undefined]);
  expect(asCypher(marked)).toContain("camp: 'B'");
  expect(asGexf(marked, "2026-11-29")).toMatch(/title="camp" type="string"/);
  expect(asGraphml(marked)).toMatch(/attr\.name="camp" attr\.type="string"/);
});

it("there is no such column while none are marked", () => {
  const graph = exportSample("Mallory");
  for (const text of [
    asGraphology(graph),
    asCypher(graph),
    asGexf(graph, "2026-11-29"),
    asGraphml(graph),
  ])
    expect(text).not.toContain("camp");
});
