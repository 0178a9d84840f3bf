import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseScript } from "../../../server/cypher/script.ts";
import { loadScripts } from "../../../server/load/scripts.ts";
import { unload } from "../../../server/load/unload.ts";
import type { Pack } from "../../../server/pack/pack.ts";
import { readPack } from "../../../server/pack/read.ts";
import { projectRoot } from "../../../server/root.ts";
import type { Store } from "../../../server/store/port.ts";
import { json, serveFrom } from "../api/serving.ts";
import { openEmpty, presentEngines, rows, write } from "../store/engines.ts";
import { dump, missing, type Dump } from "./database-dump.ts";
import { load } from "./loading.ts";
import { SHIPPED } from "./pack-folder.ts";

const FOLDER = join(import.meta.dirname, "databases");
const NAMES = readdirSync(FOLDER).map((file) => basename(file, ".cypher"));
const scripts = loadScripts(projectRoot(), "neo4j");

async function fill(store: Store, name: string): Promise<void> {
  const file = join(FOLDER, `${name}.cypher`);
  for (const statement of parseScript(file, readFileSync(file, "utf8")).statements)
    await write(store, statement);
  await rows(store, "CALL db.awaitIndexes()", {}, { mode: "read" });
}

// The embedded store is filled by its server alone: nobody else can keep anything in it.
const shared = presentEngines().filter(({ name }) => name === "neo4j");

describe.each(shared)("a $name that holds a graph of somebody else", (engine) => {
  let pack: Pack;
  beforeAll(async () => {
    pack = await readPack(SHIPPED);
  });

  describe.each(NAMES)("%s", (name) => {
    let store: Store;
    let before: Dump;
    beforeAll(async () => {
      store = await openEmpty(engine);
      await fill(store, name);
      before = await dump(store);
    });
    afterAll(() => store.close());

    it("is served as it is, and nothing is written at start", async () => {
      for (const mode of ["auto", "never"]) {
        const serving = await serveFrom(engine, SHIPPED, { ENTENTE_LOAD: mode });
        expect(serving.outcome).toEqual({
          withheld: expect.stringMatching(/^The database holds .*npm run load/) as string,
        });
        expect(await json(serving, "/readyz")).toEqual({
          status: "ok",
          version: null,
          pack: expect.stringMatching(/^The database holds/) as string,
          server: { product: "Neo4j", version: expect.any(String) as string, lacks: [] },
        });
        const { labels } = await json<{ labels: unknown[] }>(serving, "/api/schema");
        expect(labels.length).toBeGreaterThan(0);
        const graph = await fetch(`${serving.url}/api/graph`);
        expect({ status: graph.status, body: (await graph.json()) as unknown }).toMatchObject({
          status: 503,
          body: { detail: expect.stringMatching(/^The database holds/) as string },
        });
        await serving.close();
      }
      expect(await dump(store)).toEqual(before);
    });

    it("keeps every node, relationship, constraint and index when a pack is loaded into it", async () => {
      const summary = await load(store, pack);
      expect(summary.created).toBe(540);
      expect(missing(before, await dump(store))).toEqual({});
      const serving = await serveFrom(engine, SHIPPED, { ENTENTE_LOAD: "always" });
      expect(await json(serving, "/api/dataset")).toMatchObject({
        counts: { actors: 103, claims: 350, relations: 240, sources: 6 },
      });
      await serving.close();
    });

    it("is what it was before once that is taken out", async () => {
      expect(await unload(store, scripts)).toEqual({ removed: 540, kept: 0 });
      expect(await dump(store)).toEqual(before);
      expect(await unload(store, scripts)).toEqual({ removed: 0, kept: 0 });
      expect(await dump(store)).toEqual(before);
    });

    it("is what it was before when a load fails", async () => {
      await write(store, "CREATE CONSTRAINT one_name FOR (s:State) REQUIRE s.name IS UNIQUE");
      await write(store, "CREATE (:State {name: 'Russia'})");
      const held = await dump(store);
      await expect(load(store, pack)).rejects.toMatchObject({
        code: "constraint",
        message: expect.stringMatching(
          /^the pack could not be loaded, and nothing of it was left behind: Node\(\d+\) already exists with label `State` and property `name` = 'Russia'$/,
        ) as string,
      });
      expect(await dump(store)).toEqual(held);
    });
  });

  it("stays untouched where its own relationships hang on what was loaded", async () => {
    const store = await openEmpty(engine);
    await load(store, pack);
    await write(
      store,
      "MATCH (a:Actor {id: 'russia'}), (b:Actor {id: 'armenia'}) " +
        "CREATE (:Note {id: 'n1'})-[:ABOUT]->(a), (a)-[:MEMBER_OF {id: 'mine'}]->(b)",
    );
    expect(await unload(store, scripts)).toEqual({ removed: 538, kept: 2 });
    expect(
      await rows(store, "MATCH (n) RETURN n.id AS id, n.ententeId AS mark ORDER BY id"),
    ).toEqual([
      { id: "armenia", mark: null },
      { id: "n1", mark: null },
      { id: "russia", mark: null },
    ]);
    expect(await rows(store, "MATCH ()-[r]->() RETURN type(r) AS type ORDER BY type")).toEqual([
      { type: "ABOUT" },
      { type: "MEMBER_OF" },
    ]);
    await store.close();
  });

  it("is not loaded into when it has the mark and nothing tells whose it is", async () => {
    const store = await openEmpty(engine);
    await write(store, "CREATE (:Actor {id: 'russia', ententeId: 'russia', name: 'Mine'})");
    const before = await dump(store);
    await expect(load(store, pack)).rejects.toThrow(/property ententeId/);
    expect(await unload(store, scripts)).toEqual({ removed: 0, kept: 0 });
    expect(await dump(store)).toEqual(before);
    await store.close();
  });
});
