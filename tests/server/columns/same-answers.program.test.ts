import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readLibrary } from "../../../server/cypher/library.ts";
import { columnedGraph } from "../../../server/lens/columned-graph.ts";
import type { KeptGraph } from "../../../server/lens/kept-graph.ts";
import { lensPack } from "../../../server/lens/lens-pack.ts";
import type { LensStore } from "../../../server/lens/lens-store.ts";
import { PackedGraph } from "../../../server/lens/packed-graph.ts";
import { lensOf } from "../../../server/lens/parse-lens.ts";
import { loadScripts } from "../../../server/load/read-scripts.ts";
import { asker } from "../../../server/query/ask.ts";
import { readCatalogue } from "../../../server/query/catalogue.ts";
import { searchIndexes } from "../../../server/query/search-indexes.ts";
import { projectRoot } from "../../../server/root.ts";
import { openStore } from "../../../server/store/open.ts";
import type { Parameters, Store } from "../../../server/store/port.ts";
import { write } from "../store/engines.ts";

/** Somebody's graph: parallel and contrary relationships, dates of every form, a node between. */
const STATEMENTS = [
  "UNWIND range(0, 39) AS i CREATE (:Place {name: 'Place ' + (i % 37), code: 'P' + i, size: i})",
  `MATCH (a:Place), (b:Place) WHERE (a.size * 7 + b.size * 3) % 11 = 0
   CREATE (a)-[:TIE {mood: ['friendly', 'hostile', 'unclear'][(a.size + b.size) % 3], weight: a.size * 2,
     since: CASE b.size % 5 WHEN 0 THEN null WHEN 1 THEN 1990 + a.size WHEN 2 THEN '2001-0' + (1 + a.size % 9)
       WHEN 3 THEN -40 - a.size ELSE 'soon' END,
     until: CASE a.size % 4 WHEN 0 THEN 2015 WHEN 1 THEN '2020-06-01' ELSE null END,
     url: CASE a.size % 3 WHEN 0 THEN 'https://example.org/' + (b.size % 4) ELSE null END, note: 'row ' + a.size}]->(b)`,
  "MATCH (a:Place)-[t:TIE]->(b:Place) WHERE b.size % 4 = 0 CREATE (a)-[u:TIE]->(b) SET u = properties(t), u.since = 2010, u.mood = 'hostile'",
  "MATCH (a:Place {size: 5}) CREATE (a)-[:TIE {mood: 'friendly'}]->(a)",
  "UNWIND range(1, 6) AS i CREATE (d:Deal {title: 'Deal ' + i, signed: 1950 + i}) WITH d, i MATCH (p:Place) WHERE p.size IN [i, i + 1, i + 9] CREATE (p)-[:PARTY]->(d)",
];

const LENS = lensOf(
  {
    title: "Places",
    actors: [{ label: "Place", name: { property: "name" }, key: "code" }],
    relations: [
      {
        type: "TIE",
        sign: { property: "mood", words: { friendly: 1, hostile: -1 }, otherwise: 0 },
        intensity: { property: "weight" },
        from: { property: "since" },
        to: { property: "until" },
        source: { property: "url" },
      },
      {
        node: "Deal",
        subject: { type: "PARTY", direction: "in" },
        object: { type: "PARTY", direction: "in" },
        sign: { constant: 1 },
        at: { property: "signed" },
        summary: { property: "title" },
      },
    ],
  },
  "lens",
);

const NOTHING = {
  ...{ signs: null, statuses: null, predicates: null, sources: null, kinds: null },
  ...{ from: null, to: null, undated: true },
};
const FILTERS: Parameters[] = [
  NOTHING,
  { ...NOTHING, signs: [-1] },
  { ...NOTHING, statuses: ["ongoing"], undated: false },
  { ...NOTHING, predicates: ["DEAL"] },
  { ...NOTHING, sources: ["database"] },
  { ...NOTHING, kinds: ["Nobody"] },
  { ...NOTHING, from: "1995-01-01", to: "2003", undated: false },
];
const SOME = ["p0", "p3", "p5", "p7", "p11", "p12"];
const PASSAGE = {
  ...{ also: [], without: ["p11"], background: true, disputed: false },
  ...{ minIntensity: 0.2, minSources: 1 },
};
const ABOUT_ONE = { other: null, subject: null, object: null, about: null };
const each = (more: Parameters): Parameters[] => FILTERS.map((one) => ({ ...one, ...more }));

const QUESTIONS: Record<string, Parameters[]> = {
  actors: [{}],
  predicates: [{}],
  sources: [{}],
  counts: [{}],
  "predicate-counts": [{}],
  relations: each({ limit: 20_000 }),
  "relations-among": each({ actors: SOME, limit: 7 }),
  "relations-of-actor": each({ actor: "p5" }),
  "relation-count": each({}),
  "relation-count-among": each({ actors: SOME }),
  "relations-by-id": [{ ids: ["p0.tie.p11", "p5.tie.p5", "p1.deal.p2", "nobody.tie.p5", "p0"] }],
  "signed-relations": each({ limit: 25 }),
  "signed-relations-among": each({ actors: SOME, limit: 100 }),
  "relation-columns": [{}],
  neighbours: each({ ...PASSAGE, actors: SOME }),
  "well-sourced": [{ actor: "p0", sources: 2 }],
  disputed: [{ intensity: 0 }],
  "claim-columns": [{}],
  "claim-ids-of-actor": [
    ...each({ ...ABOUT_ONE, actor: "p0" }),
    { ...NOTHING, ...ABOUT_ONE, actor: "p0", other: "p11" },
    { ...NOTHING, ...ABOUT_ONE, actor: "p0", object: "p0" },
    { ...NOTHING, ...ABOUT_ONE, actor: "p0", about: "topic" },
  ],
  "claim-ids-of-source": ["database", "nobody"].map((source) => ({ source, limit: 10_000 })),
  "claim-ids-of-sources": each({ about: null, sources: ["database"] }),
  "claims-newest": [{ least: "0", before: "a", skip: 0, limit: 10_000 }],
  timeline: [{}],
};

describe("a graph in columns", () => {
  let store: Store;
  let packed: KeptGraph;
  let columned: KeptGraph;
  beforeAll(async () => {
    store = await openStore({ engine: "embedded", memoryLimitBytes: 300_000_000 });
    for (const statement of STATEMENTS) await write(store, statement);
    const root = projectRoot();
    const scripts = readLibrary(join(root, "cypher", "lens"), "neo4j");
    const from: LensStore = { store, scripts, timeoutMs: 60_000 };
    const options = { lens: LENS, name: "x", isGuessed: false, memoryLimitBytes: 300_000_000 };
    const queries = readLibrary(join(root, "cypher", "queries"), "neo4j");
    packed = await PackedGraph.open(
      {
        ...{ memoryLimitBytes: 300_000_000, loadScripts: loadScripts(root, "neo4j") },
        askerOf: (made) => asker(made, queries, { timeoutMs: 60_000, maxRows: 1e6 }),
        say: () => undefined,
      },
      await lensPack(from, options),
      () => undefined,
    );
    columned = await columnedGraph(from, from, options);
  });
  afterAll(async () => {
    await packed.close();
    await store.close();
  });

  it.each(Object.entries(QUESTIONS))("answers %s as a store does", async (name, all) => {
    for (const parameters of all) {
      const [expected, found] = [
        await packed.ask<object>(name, parameters),
        await columned.ask<object>(name, parameters),
      ];
      const isOrdered = ORDERED.includes(name);
      expect(found.map(told)).toHaveLength(expected.length);
      const [one, other] = [found, expected].map((rows) => rows.map(told));
      expect(isOrdered ? one : one?.sort()).toEqual(isOrdered ? other : other?.sort());
    }
  });

  it("answers the claims of every relation as a store does, from the database itself", async () => {
    const ids = (await packed.ask<{ id: string }>("claim-columns")).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(100);
    const given = { ids: [...ids, "r999999", "nothing"] };
    const [expected, found] = await Promise.all([
      packed.ask<object>("claims", given),
      columned.ask<object>("claims", given),
    ]);
    expect(found.map(told).sort()).toEqual(expected.map(told).sort());
  });

  it.each(["place 7 tie", "tie 1995", "deal", "plac 11 place 1", "r1", "nothing of the kind"])(
    "finds claims by the words %s as the index of their texts does",
    async (question) => {
      const found = async ({ ask }: KeptGraph) => {
        const { claims } = await searchIndexes(ask, await readCatalogue(ask));
        return claims.find(question).sort();
      };
      expect(await found(columned)).toEqual(await found(packed));
    },
  );

  it("has the same numbers, and the same title and view", async () => {
    expect(columned.view).toEqual(packed.view);
    expect(columned.about).toEqual(packed.about);
    const view = async ({ ask }: KeptGraph) => {
      const [row] = await ask<{ title: string; view: string }>("dataset");
      return [row?.title, JSON.parse(row?.view ?? "") as object];
    };
    expect(await view(columned)).toEqual(await view(packed));
  });

  it("gives the rows of a question one by one too", async () => {
    const rows: object[] = [];
    for await (const row of columned.ask.each?.<object>("relation-columns") ?? []) rows.push(row);
    expect(rows).toEqual(await columned.ask("relation-columns"));
    expect(rows.length).toBeGreaterThan(100);
  });

  it("has an answer to each question of cypher/queries but those about the database", () => {
    const asked = [...Object.keys(QUESTIONS), "claims", "claim-refs", "claim-texts", "dataset"];
    const files = readdirSync(join(projectRoot(), "cypher", "queries"));
    const names = new Set(files.map((file) => file.split(".")[0] ?? ""));
    expect(asked.sort()).toEqual([...names].filter((name) => !name.startsWith("schema-")).sort());
  });

  it("refuses a question that it does not know", async () => {
    await expect(columned.ask("something-else")).rejects.toMatchObject({ code: "failed" });
  });
});

/** Questions whose rows have an order that somebody relies on. */
const ORDERED = ["actors", "predicates", "sources", "relations", "relations-by-id"];

/** A row as a text, whatever the order of its fields and of its lists. */
function told(row: object): string {
  const fields = Object.entries(row as Record<string, unknown>).map(([name, value]) => [
    name,
    Array.isArray(value) ? [...(value as unknown[])].sort() : rounded(value),
  ]);
  return JSON.stringify(fields.sort(([a], [b]) => ((a as string) < (b as string) ? -1 : 1)));
}

/** Sums of fractions depend on the order in which they are added. */
const rounded = (value: unknown): unknown =>
  typeof value === "number" ? Math.round(value * 1e9) / 1e9 : (value ?? null);
