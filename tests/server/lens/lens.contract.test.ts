import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ActorHit, ActorWithRelations } from "../../../domain/contract/actors.ts";
import type { Claim } from "../../../domain/contract/claims.ts";
import type { Counts } from "../../../domain/contract/counts.ts";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import type { List } from "../../../domain/contract/list.ts";
import type { PackItem } from "../../../domain/contract/packs.ts";
import type { Paths } from "../../../domain/contract/paths.ts";
import type { Found } from "../../../domain/contract/search.ts";
import type { Source } from "../../../domain/contract/sources.ts";
import type { Timeline } from "../../../domain/contract/timeline.ts";
import { parseScript } from "../../../server/cypher/script.ts";
import type { Serving } from "../../../server/serve.ts";
import type { Store } from "../../../server/store/port.ts";
import { json, serveFrom } from "../api/serving.ts";
import { dump, type Dump } from "../load/database-dump.ts";
import { openEmpty, presentEngines, write, type Engine } from "../store/engines.ts";

const neo4j = presentEngines().filter(({ settings }) => settings.engine === "neo4j");
const MOVIES = join(import.meta.dirname, "..", "load", "databases", "movies.cypher");
const POLITICS = join(import.meta.dirname, "databases", "politics.cypher");

/** No lens.json may be found in the workspace of the project. */
const ALONE = { ENTENTE_WORKSPACE: "none" };

async function fill(engine: Engine, file: string): Promise<Store> {
  const store = await openEmpty(engine);
  for (const statement of parseScript(file, readFileSync(file, "utf8")).statements)
    await write(store, statement);
  return store;
}

const nodesOf = (graph: SerializedGraph) =>
  new Map(graph.nodes.map(({ key, attributes }) => [key, attributes]));
const signsOf = (graph: SerializedGraph, predicate: string) =>
  graph.edges
    .filter(({ attributes }) => attributes.predicate === predicate)
    .map(({ source, target, attributes }) => `${source} ${target} ${attributes.sign}`)
    .sort();

describe.each(neo4j)("$name with somebody else's films", (engine) => {
  let store: Store;
  let serving: Serving;
  let before: Dump;
  beforeAll(async () => {
    store = await fill(engine, MOVIES);
    before = await dump(store);
    serving = await serveFrom(engine, undefined, ALONE);
  });
  afterAll(async () => {
    await serving.close();
    await store.close();
  });

  it("is seen as actors and relations, and not loaded into", async () => {
    expect(serving.outcome).toHaveProperty("withheld");
    const graph = await json<SerializedGraph>(serving, "/api/graph");
    expect(nodesOf(graph).get("person-1")).toMatchObject({
      name: "Person 1",
      kind: "Person",
      summary: "born: 1931",
    });
    expect(nodesOf(graph).get("movie-1")).toMatchObject({
      kind: "Movie",
      summary: "Tag 1 · released: 1981",
    });
    expect(graph.nodes).toHaveLength(98);
    const dataset = await json<Dataset>(serving, "/api/dataset");
    expect(dataset.engine).toBe("neo4j");
    // There is nothing else to be shown first.
    expect(dataset.view.neutral).toBe(true);
    expect(dataset.lens).toMatchObject({ isGuessed: true, labels: 2, types: 3, unnamed: 0 });
    expect(dataset.counts.relations).toBe(graph.attributes.total);
    expect(graph.edges.every(({ attributes }) => attributes.sign === 0)).toBe(true);
    expect(await dump(store)).toEqual(before);
  });

  it("answers every question that a pack answers", async () => {
    const actor = await json<ActorWithRelations>(serving, "/api/actors/person-1");
    expect(actor.relations.map(({ predicate }) => predicate)).toContain("FOLLOWS");
    const hits = await json<List<ActorHit>>(serving, "/api/actors?q=movie%2012");
    expect(hits.items[0]?.name).toBe("Movie 12");
    const follows = "/api/relations/person-1.follows.person-6";
    expect(await json(serving, follows)).toMatchObject({ validFrom: "2001-01-01", validTo: null });
    const claims = await json<List<Claim>>(serving, "/api/claims?actor=person-1&predicate=FOLLOWS");
    expect(claims.items[0]).toMatchObject({
      summary: "Person 1 follows Person 6",
      note: "since: 2001-01-01",
    });
    const found = await json<Found>(serving, "/api/search?q=person%2012%20directed");
    expect(found.claims?.total).toBe(1);
    const paths = await json<Paths>(serving, "/api/paths?start=person-1&end=person-11");
    expect(paths.hops).toBe(2);
    const timeline = await json<Timeline>(serving, "/api/timeline");
    expect(timeline.buckets.find(({ from }) => from === "2001")?.neutral.count).toBe(3);
    const counts = await json<Counts>(serving, "/api/counts?at=2030");
    expect(counts.relations).toBe(55);
    const sources = await json<List<Source>>(serving, "/api/sources");
    expect(sources.items).toMatchObject([{ id: "database", title: "Graph in neo4j" }]);
    const picture = await fetch(`${serving.url}/api/view.svg`);
    expect(await picture.text()).toContain(">Graph in neo4j</title>");
    const schema = await json<{ labels: { name: string }[] }>(serving, "/api/schema");
    expect(schema.labels.map(({ name }) => name)).toEqual(["Movie", "Person"]);
  });
});

describe.each(neo4j)("$name that somebody goes on writing to", (engine) => {
  let store: Store;
  let serving: Serving;
  beforeAll(async () => {
    store = await openEmpty(engine);
    await write(
      store,
      "CREATE (:Person {name: 'Ada'})-[:KNOWS {since: 1990}]->(:Person {name: 'Bo'})",
    );
    serving = await serveFrom(engine, undefined, ALONE);
  });
  afterAll(async () => {
    await serving.close();
    await store.close();
  });
  const relations = async () => {
    const { edges } = await json<SerializedGraph>(serving, "/api/graph");
    return edges.map(({ key }) => key).sort();
  };

  it("is read again, as another version of the data", async () => {
    expect(await relations()).toEqual(["ada.knows.bo"]);
    const { version } = await json<Dataset>(serving, "/api/dataset");
    await write(
      store,
      "MATCH (a:Person {name: 'Ada'})-[r:KNOWS]->() DELETE r CREATE (a)-[:KNOWS]->(:Person {name: 'Cy'})",
    );
    // The server looks every fifteen seconds, more rarely if reading takes long.
    await expect.poll(relations, { timeout: 150_000, interval: 500 }).toEqual(["ada.knows.cy"]);
    expect((await json<Dataset>(serving, "/api/dataset")).version).not.toBe(version);
    const { signs, relations: count } = await json<Counts>(serving, "/api/counts");
    expect([count, signs.neutral]).toEqual([1, 1]);
  }, 160_000);

  it("is in the list of packs by its own title and numbers", async () => {
    const { items } = await json<List<PackItem>>(serving, "/api/packs");
    expect(items.find(({ isDefault }) => isDefault)).toMatchObject({
      title: "Graph in neo4j",
      counts: { actors: 3, claims: 1, sources: 1 },
      period: null,
    });
  });
});

describe.each(neo4j)("$name with somebody else's politics", (engine) => {
  let store: Store;
  let serving: Serving;
  let before: Dump;
  let graph: SerializedGraph;
  beforeAll(async () => {
    store = await fill(engine, POLITICS);
    before = await dump(store);
    serving = await serveFrom(engine, undefined, ALONE);
    graph = await json<SerializedGraph>(serving, "/api/graph");
  });
  afterAll(async () => {
    await serving.close();
    await store.close();
  });

  it("is seen with the signs that types, weights and words suggest", () => {
    expect(signsOf(graph, "ALLY_OF")).toEqual(["fra deu 1"]);
    expect(signsOf(graph, "SANCTIONED")).toEqual([
      "deu fra -1",
      "deu rus -1",
      "fra rus -1",
      "rus fra -1",
    ]);
    expect(signsOf(graph, "VOTED_WITH")).toEqual(["deu rus 0", "fra deu 1", "fra rus -1"]);
    expect(signsOf(graph, "RELATES_TO")).toEqual(["deu rus -1", "fra deu 1", "rus xxx 0"]);
    expect(signsOf(graph, "RIVAL_OF")).toEqual(["xxx xxx -1"]);
  });

  it("reads dates of every form, and leaves undated what is none", async () => {
    const spells = Object.fromEntries(
      graph.edges
        .filter(({ attributes }) =>
          ["SANCTIONED", "ALLY_OF", "ATTACKED"].includes(attributes.predicate),
        )
        .map(({ key, attributes }) => [key, attributes.spells]),
    );
    expect(spells).toEqual({
      "fra.ally-of.deu": ["1963-01-22/.."],
      "fra.sanctioned.rus": ["2014/2017"],
      "deu.sanctioned.rus": ["2022-02/.."],
      "rus.sanctioned.fra": [],
      "deu.sanctioned.fra": [],
      "rus.attacked.xxx": ["2024-02-29/2024-03-01"],
      "fra.attacked.deu": ["1870-07-19/1870-07-20"],
    });
    const { lens } = await json<Dataset>(serving, "/api/dataset");
    expect(lens).toMatchObject({ unreadDates: 2 });
  });

  it("shows names that are missing, hostile or the same", async () => {
    const nodes = nodesOf(graph);
    expect(nodes.get("xxx")).toMatchObject({
      name: expect.stringMatching(/^Country \d+$/) as string,
    });
    const names = [...nodes.values()].map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(["<script>alert(1)</script>", "__proto__", "constructor"]),
    );
    const same = [...nodes].filter(([, { name }]) => name === "Ada Ólafsdóttir");
    expect(same.map(([key]) => key)).toEqual([
      expect.stringMatching(/^ada-olafsdottir-\d+$/),
      expect.stringMatching(/^ada-olafsdottir-\d+$/),
    ]);
    const odd = graph.edges.find(({ source }) => source === "proto");
    const { items } = await json<List<Claim>>(serving, `/api/claims?actor=${odd?.source}`);
    expect(items[0]?.note).toBe("__proto__: 1 · a b: it's");
    expect(nodes.get("fra")?.aliases).toEqual(["République française", "Hexagone"]);
    expect(names).not.toContain("only words");
    expect(names).not.toContain("settings");
  });

  it("names the address that a property gives as the source", async () => {
    const { items } = await json<List<Claim>>(serving, "/api/claims?predicate=ALLY_OF");
    expect(items[0]?.source.title).toBe("example.org/elysee");
    const source = await json<Source>(serving, `/api/sources/${items[0]?.source.id}`);
    expect(source.url).toBe("https://example.org/elysee");
  });

  it("is not changed by any of this", async () => {
    expect(await dump(store)).toEqual(before);
  });
});
