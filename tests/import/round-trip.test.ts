import { describe, expect, it } from "vitest";
import { relationsCsv } from "../../client/export/as-csv.ts";
import { asGexf } from "../../client/export/as-gexf.ts";
import { asGraphml } from "../../client/export/as-graphml.ts";
import { asGraphology } from "../../client/export/as-graphology.ts";
import type { ShownGraph } from "../../client/export/shown-graph.ts";
import { readGraph } from "../../client/embed/source/read-graph.ts";
import type { ActorAttributes, RelationAttributes } from "../../server/contract/graph.ts";
import { exportSample } from "../client/export/sample.ts";

/** Names that mean something in a format, in a spreadsheet or in JavaScript. */
const NAMES = [
  ...["Armenia", "__proto__", "constructor", "<b>x</b> & 'y' \"z\"", "]]>", "&amp;", "a;b, c\td"],
  ...[
    "=1+1",
    "-1",
    "@SUM(A1)",
    "'=x",
    "''-x",
    "  padded  ",
    "ՀՀ Հայաստան",
    "العراق",
    "🇦🇲🤝",
    "#x",
    "%20",
  ],
  ...["line\nbreak", "0", "null", "[1]", "{}", "x".repeat(500)],
];

/** Names that the CSV has as they are: blanks around a text and apostrophes before it are a spreadsheet's. */
const CELLS = NAMES.filter((name) => name === name.trim() && !name.startsWith("'"));

/** Names that an attribute of XML has as they are: a reader takes a break or a tab in it for a blank. */
const LINES = NAMES.filter((name) => !/[\t\n]/.test(name));

/** Every actor related to the next one, by relations that differ in all they can. */
function hostileGraph(names: readonly string[]): ShownGraph {
  const sample = exportSample("Mallory");
  const [actor] = sample.actors;
  const [relation] = sample.relations;
  if (!actor || !relation) throw new Error("the sample is empty");
  const statuses = ["occurred", "ongoing", "planned", "alleged"];
  return {
    ...sample,
    actors: names.map((name, i) => ({
      ...{ id: name, x: i * 7, y: i * -3 },
      attributes: {
        ...actor.attributes,
        name: `${name} by name`,
        summary: name,
        aliases: [name, "x"],
      },
    })),
    relations: names.map((name, i) => ({
      ...{ id: `r ${name}`, start: name, end: names[(i + 1) % names.length] ?? "" },
      attributes: {
        ...relation.attributes,
        ...{ label: name, predicate: `P_${i}`, sign: ([1, 0, -1] as const)[i % 3] ?? 0 },
        ...{
          intensity: i / 100,
          mixed: i % 2 === 0,
          symmetric: i % 3 === 0,
          disputed: i % 5 === 0,
        },
        ...{ status: statuses[i % 4] ?? "", counts: i % 4 < 2, background: i % 7 === 0 },
        spells: [[], ["2020-09-27/2020-11-11", "2024-02/.."], ["../1999"]][i % 3] ?? [],
        ...{
          validFrom: i % 2 ? "2020" : null,
          validTo: null,
          family: `f${i}`,
          sources: ["d0", "d1"],
        },
        ...{ claimCount: i, sourceCount: i + 1 },
      },
    })),
  };
}

/** What is read back, in the form in which it was written. */
async function readBack(text: string, { actors }: ShownGraph) {
  const { graph, notes } = await readGraph(text);
  const keys = new Map(graph.nodes.map(({ key }, i) => [key, actors[i]?.id]));
  return {
    actors: graph.nodes.map(({ attributes }): ActorAttributes => attributes),
    relations: graph.edges.map(({ source, target, attributes }) => ({
      ends: [keys.get(source), keys.get(target)],
      attributes,
    })),
    ids: graph.edges.map(({ key }) => key),
    notes,
  };
}

const asWritten = ({ actors, relations }: ShownGraph) => ({
  actors: actors.map(({ attributes }): ActorAttributes => attributes),
  relations: relations.map(({ start, end, attributes }) => ({
    ends: [start, end],
    attributes: attributes satisfies RelationAttributes,
  })),
  ids: relations.map(({ id }) => id),
  notes: [],
});

describe("every export, read back", () => {
  it.each([
    ["GEXF", hostileGraph(LINES), (shown: ShownGraph) => asGexf(shown, "2026-01-31")],
    ["GraphML", hostileGraph(LINES), asGraphml],
    ["JSON", hostileGraph(NAMES), asGraphology],
  ])("is equal in %s", async (_, shown, write) => {
    const text = write(shown);
    expect(await readBack(text, shown)).toEqual(asWritten(shown));
  });

  it("is equal in the CSV of relations, which knows its actors by their ids", async () => {
    const cells = hostileGraph(CELLS);
    const back = await readBack(relationsCsv(cells), cells);
    expect({ ...back, actors: [] }).toEqual({ ...asWritten(cells), actors: [] });
    expect(back.actors.map(({ name }) => name)).toEqual(CELLS);
  });

  it("keeps places, to the right and upwards in equal steps", async () => {
    const { places } = await readGraph(asGexf(hostileGraph(NAMES), "2026-01-31"));
    const [first, second, third] = [0, 4, 8].map((i) => places[NAMES[i] ?? ""]);
    if (!first || !second || !third) throw new Error("places are missing");
    expect([second.x > first.x, second.y < first.y]).toEqual([true, true]);
    expect((third.x - first.x) / (second.x - first.x)).toBeCloseTo(2);
  });
});
