import { describe, expect, it } from "vitest";
import { relationsCsv } from "../../client/features/export/as-csv.ts";
import { asGexf } from "../../client/features/export/as-gexf.ts";
import { asGraphml } from "../../client/features/export/as-graphml.ts";
import { asGraphology } from "../../client/features/export/as-graphology.ts";
import { asTables } from "../../client/features/export/as-tables.ts";
import type { ShownGraph } from "../../client/features/export/shown-graph.ts";
import { readGraph } from "../../client/embed/source/read-graph.ts";
import { licenceName } from "../../client/model/credit/credit.ts";
import type { ActorAttributes, RelationAttributes } from "../../domain/contract/graph.ts";
import type { Source } from "../../domain/contract/sources.ts";
import { sampleClaim } from "../client/model/claim-sample.ts";
import { evidenceSample } from "../client/features/export/evidence-sample.ts";

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

/** Every actor related to the next one, by relations that differ in all they can. */
function hostileGraph(names: readonly string[]): ShownGraph {
  const sample = evidenceSample("Mallory");
  const [actor] = sample.actors;
  const [relation] = sample.relations;
  if (!actor || !relation) throw new Error("the sample is empty");
  const statuses = ["occurred", "ongoing", "planned", "alleged"];
  return {
    ...sample,
    actors: names.map((name, i) => ({
      ...{ id: name, x: i * 7, y: (i % 5) * -30 + i },
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
        spells:
          [
            [],
            ["2020-09-27/2020-11-11", "2024-02/.."],
            ["../1999"],
            ["-0430-05-03/-0403", "-0044/0099"],
          ][i % 4] ?? [],
        ...{
          validFrom: i % 2 ? "2020" : null,
          validTo: null,
          family: `f${i}`,
          sources: ["d0", "d1"],
        },
        ...{ claimCount: i, sourceCount: i + 1 },
      },
    })),
    evidence: { ...sample.evidence, ...evidenceOf(names, sample.evidence.sources[0]) },
  };
}

/** A claim and a document for each name, as hostile as it is. */
function evidenceOf(names: readonly string[], source: Source | undefined) {
  if (!source) throw new Error("the sample has no document");
  const sources = names.map((name, i) => ({ ...source, id: `d${i}`, title: `${name} in print` }));
  const claims = names.map((name, i) => {
    const { id, title } = { ...source, ...sources[i] };
    return sampleClaim({
      ...{ id: `c${i}`, relation: `r ${name}`, summary: name, note: name },
      source: { id, title, published: "", publishedInferred: "", background: false },
    });
  });
  return { sources, claims };
}

/** What is read back, in the form in which it was written. */
async function readBack(file: string | Uint8Array, { actors }: ShownGraph) {
  const { graph, places, notes, licence, link, titles } = await readGraph(file);
  const keys = new Map(graph.nodes.map(({ key }, i) => [key, actors[i]?.id]));
  return {
    title: graph.attributes.title,
    actors: graph.nodes.map(({ attributes }): ActorAttributes => attributes),
    relations: graph.edges.map(({ source, target, attributes }) => ({
      ends: [keys.get(source), keys.get(target)],
      attributes,
    })),
    ids: graph.edges.map(({ key }) => key),
    outline: outline(graph.nodes.map(({ key }) => places[key])),
    notes,
    credit: { licence: licenceName(licence), link, titles },
  };
}

const asWritten = (shown: ShownGraph) => ({
  title: shown.title,
  actors: shown.actors.map(({ attributes }): ActorAttributes => attributes),
  relations: shown.relations.map(({ start, end, attributes }) => ({
    ends: [start, end],
    attributes: attributes satisfies RelationAttributes,
  })),
  ids: shown.relations.map(({ id }) => id),
  outline: outline(shown.actors),
  notes: [],
  credit: {
    ...{ licence: "CC BY 4.0", link: "https://map.example/?at=2024" },
    titles: shown.evidence.sources.map(({ id, title }) => ({ id, title })),
  },
});

/** Places as they lie to each other: from the first one, as shares of the way to the last one across. */
function outline(
  places: readonly ({ x: number; y: number } | undefined)[],
): (string | undefined)[][] {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return [];
  const share = (length: number) => (length / (last.x - first.x) || 0).toFixed(3);
  return places.map((place) => (place ? [share(place.x - first.x), share(place.y - first.y)] : []));
}

describe("every export, read back", () => {
  const shown = hostileGraph(NAMES);

  it.each([
    ["GEXF", (graph: ShownGraph) => asGexf(graph, "2026-01-31")],
    ["GraphML", asGraphml],
    ["JSON", asGraphology],
    ["zip of tables", asTables],
  ])("is equal in %s: names, places, relations, and who says so", async (_, write) => {
    expect(await readBack(write(shown), shown)).toEqual(asWritten(shown));
  });

  it("is equal in the CSV of relations, which knows its actors by their ids", async () => {
    const { relations, ids, notes, actors } = await readBack(relationsCsv(shown), shown);
    const written = asWritten(shown);
    expect({ relations, ids, notes }).toEqual({
      ...{ relations: written.relations, ids: written.ids, notes: written.notes },
    });
    expect(actors.map(({ name }) => name)).toEqual(NAMES);
  });
});
