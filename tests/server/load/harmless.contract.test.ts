import { readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseScript } from "../../../server/cypher/script.ts";
import { loadScripts } from "../../../server/load/read-scripts.ts";
import { unload } from "../../../server/load/unload.ts";
import type { Pack } from "../../../server/pack/pack.ts";
import { readPack } from "../../../server/pack/read.ts";
import { projectRoot } from "../../../server/root.ts";
import { scriptsOf, type Store } from "../../../server/store/port.ts";
import { json, serveFrom } from "../api/serving.ts";
import { everyEngine, openEmpty, rows, write } from "../store/engines.ts";
import { dump, missing, type Dump } from "./database-dump.ts";
import { load } from "./loading.ts";
import { clashingFolder } from "./pack-folder.ts";

const FOLDER = join(import.meta.dirname, "databases");
const NAMES = readdirSync(FOLDER).map((file) => basename(file, ".cypher"));

/** Rows of the pack: three actors, two sources, two predicates, three claims. */
const ROWS = 10;

async function fill(store: Store, name: string): Promise<void> {
  const file = join(FOLDER, `${name}.cypher`);
  const { statements } = parseScript(file, readFileSync(file, "utf8"));
  const hasFullText = !store.server?.lacks.includes("full-text-indexes");
  for (const statement of statements)
    if (hasFullText || !statement.includes("FULLTEXT")) await write(store, statement);
  // Other servers build an index within the statement that creates it.
  if (store.server?.product === "Neo4j") await rows(store, "CALL db.awaitIndexes()");
}

// Only its own server writes to the embedded store, so it never holds foreign data.
const shared = everyEngine().filter(({ settings }) => settings.engine === "neo4j");

describe.each(shared)("a $name with a foreign graph", (engine) => {
  const takeOut = (store: Store) => unload(store, loadScripts(projectRoot(), scriptsOf(store)));
  let folder: string;
  let pack: Pack;
  beforeAll(async () => {
    folder = await clashingFolder();
    pack = await readPack(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describe.each(NAMES)("%s", (name) => {
    let store: Store;
    let before: Dump;
    beforeAll(async () => {
      store = await openEmpty(engine);
      await fill(store, name);
      before = await dump(store);
    });
    afterAll(() => store.close());

    it("is served as it is, without any write at start", async () => {
      for (const mode of ["auto", "never"]) {
        const serving = await serveFrom(engine, folder, { ENTENTE_LOAD: mode });
        expect(serving.outcome).toEqual({
          withheld: expect.stringMatching(/^The database holds .*npm run load/) as string,
        });
        const { product, version, lacks } = store.server ?? {};
        const isSeen = product === "Neo4j";
        expect(await json(serving, "/readyz")).toEqual({
          status: "ok",
          server: { product, version, lacks },
          ...(isSeen
            ? { version: expect.any(String) as string }
            : { version: null, pack: expect.stringMatching(/^The database holds/) as string }),
        });
        const { labels } = await json<{ labels: unknown[] }>(serving, "/api/schema");
        expect(labels.length).toBeGreaterThan(0);
        const graph = await fetch(`${serving.url}/api/graph`);
        expect({ status: graph.status, body: (await graph.json()) as unknown }).toMatchObject(
          isSeen
            ? { status: 200, body: { nodes: expect.arrayContaining([expect.anything()]) as [] } }
            : {
                status: 503,
                body: { detail: expect.stringMatching(/^The database holds/) as string },
              },
        );
        await serving.close();
      }
      expect(await dump(store)).toEqual(before);
    });

    it("keeps every node, relationship, constraint and index when a pack is loaded", async () => {
      const summary = await load(store, pack);
      expect(summary.created).toBe(ROWS);
      expect(missing(before, await dump(store))).toEqual({});
      const serving = await serveFrom(engine, folder, { ENTENTE_LOAD: "always" });
      expect(await json(serving, "/api/dataset")).toMatchObject({
        counts: { actors: 3, claims: 3, relations: 1, sources: 2 },
      });
      await serving.close();
    });

    it("is restored by an unload", async () => {
      expect(await takeOut(store)).toEqual({ removed: ROWS, kept: 0 });
      expect(await dump(store)).toEqual(before);
      expect(await takeOut(store)).toEqual({ removed: 0, kept: 0 });
      expect(await dump(store)).toEqual(before);
    });

    it("is restored if a load fails", async () => {
      await write(store, "CREATE CONSTRAINT one_name FOR (s:State) REQUIRE s.name IS UNIQUE");
      await write(store, "CREATE (:State {name: 'Russia'})");
      const held = await dump(store);
      await expect(load(store, pack)).rejects.toMatchObject({
        message: expect.stringMatching(
          /^the pack could not be loaded, and nothing of it was left behind: .*(?:Node\(\d+\) already exists with label `State` and property `name` = 'Russia'$|Duplicated key)/,
        ) as string,
      });
      expect(await dump(store)).toEqual(held);
    });
  });

  it("keeps its own relationships attached to loaded nodes", async () => {
    const store = await openEmpty(engine);
    await load(store, pack);
    await write(
      store,
      "MATCH (a:Actor {id: 'russia'}), (b:Actor {id: 'armenia'}) " +
        "CREATE (:Note {id: 'n1'})-[:ABOUT]->(a), (a)-[:ALLY_OF {id: 'mine'}]->(b)",
    );
    expect(await takeOut(store)).toEqual({ removed: ROWS - 2, kept: 2 });
    expect(
      await rows(store, "MATCH (n) RETURN n.id AS id, n.ententeId AS mark ORDER BY id"),
    ).toEqual([
      { id: "armenia", mark: null },
      { id: "n1", mark: null },
      { id: "russia", mark: null },
    ]);
    expect(await rows(store, "MATCH ()-[r]->() RETURN type(r) AS type ORDER BY type")).toEqual([
      { type: "ABOUT" },
      { type: "ALLY_OF" },
    ]);
    await store.close();
  });

  it("is not loaded into if it has marked nodes of unknown origin", async () => {
    const store = await openEmpty(engine);
    await write(store, "CREATE (:Actor {id: 'russia', ententeId: 'russia', name: 'Mine'})");
    const before = await dump(store);
    await expect(load(store, pack)).rejects.toThrow(/property ententeId/);
    expect(await takeOut(store)).toEqual({ removed: 0, kept: 0 });
    expect(await dump(store)).toEqual(before);
    await store.close();
  });
});
