import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parseScript } from "../../../server/cypher/script.ts";
import { loadScripts } from "../../../server/load/read-scripts.ts";
import { unload } from "../../../server/load/unload.ts";
import { projectRoot } from "../../../server/root.ts";
import { StoreError, type Store } from "../../../server/store/port.ts";
import { json, serveFrom } from "../api/serving.ts";
import { writeSmallPack } from "../pack/small-pack.ts";
import { emptyNeo4j, openEmpty, presentEngines, rows, text, write } from "../store/engines.ts";
import { dump, missing } from "./database-dump.ts";
import { cleanLoad, load } from "./loading.ts";
import { scratchFolder, smallPack } from "./pack-folder.ts";
import { stored } from "./stored.ts";

const scripts = loadScripts(projectRoot(), "neo4j");

async function fill(store: Store, file: string): Promise<void> {
  const path = join(import.meta.dirname, file);
  for (const statement of parseScript(path, readFileSync(path, "utf8")).statements)
    await write(store, statement);
}

/** Foreign nodes with the product's labels and digests. */
const THEIRS =
  "CREATE (:Actor:State {id: 'russia', name: 'My Russia', kind: 'State', digest: '0123456789abcdef'})" +
  "-[:ALLY_OF {id: 'russia.ally-of.x', claimIds: ['c1']}]->(:Actor {id: 'x', digest: 'abc'}), " +
  "(:Claim {id: 'c9', predicate: 'ALLY_OF', relation: 'a.ally-of.b', digest: 'fedcba9876543210'}), " +
  "(:Load {pack: 'truck-7', kg: 900}), (:Source {id: 'd9', digest: 'sha1:aaa'})";

const schemaNames = async (store: Store) =>
  [
    ...(await rows(store, "SHOW CONSTRAINTS YIELD name RETURN name")),
    ...(await rows(store, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")),
  ].map(({ name }) => text(name));

const shared = presentEngines().filter(({ name }) => name === "neo4j");

describe.each(shared)("a $name loaded by the version without marks", (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openEmpty(engine);
  });
  beforeEach(async () => {
    await emptyNeo4j(store);
    await fill(store, "earlier-small-pack.cypher");
  });
  afterAll(() => store.close());

  it("is taken over at start, and its constraints and indexes replaced", async () => {
    const folder = scratchFolder();
    await writeSmallPack(folder);
    const serving = await serveFrom(engine, folder);
    expect(serving.outcome).toMatchObject({ pack: "small", updated: 10, created: 0 });
    expect(await json(serving, "/api/dataset")).toMatchObject({ counts: { relations: 1 } });
    await serving.close();
    expect(await stored(store)).toEqual(await cleanLoad(await smallPack()));
    expect((await schemaNames(store)).filter((name) => !name.startsWith("entente_"))).toEqual([]);
  });

  it("is not touched at start if it holds foreign nodes, whatever their labels", async () => {
    await write(store, THEIRS);
    const before = await dump(store);
    const folder = scratchFolder();
    await writeSmallPack(folder);
    const serving = await serveFrom(engine, folder);
    expect(serving.outcome).toMatchObject({
      withheld: expect.stringMatching(/npm run load/) as string,
    });
    await serving.close();
    expect(await dump(store)).toEqual(before);
  });

  it("is taken over by a load that keeps foreign nodes, and unloaded again", async () => {
    await emptyNeo4j(store);
    await write(store, THEIRS);
    const theirs = await dump(store);
    await fill(store, "earlier-small-pack.cypher");
    await load(store, await smallPack());
    expect(missing(theirs, await dump(store))).toEqual({});
    expect(
      await rows(store, "MATCH (n) WHERE n.ententeId IS NOT NULL RETURN count(n) AS n"),
    ).toEqual([{ n: 11n }]);
    await unload(store, scripts);
    expect(await dump(store)).toEqual(theirs);
  });

  it("is unloaded without having been taken over", async () => {
    await unload(store, scripts);
    expect(await rows(store, "MATCH (n) RETURN n")).toEqual([]);
    expect(await schemaNames(store)).toEqual([]);
  });

  it("is taken over by the next load if a takeover is interrupted", async () => {
    const clean = await cleanLoad(await smallPack());
    for (const writes of [3, 12, 14, 15]) {
      await emptyNeo4j(store);
      await fill(store, "earlier-small-pack.cypher");
      let left = writes;
      const failing: Store = {
        engine: store.engine,
        run(statement, parameters, options) {
          if (options.mode === "write" && left-- <= 0) throw new StoreError("unreachable", "gone");
          return store.run(statement, parameters, options);
        },
        begin: (options) => store.begin(options),
        ping: () => store.ping(),
        close: () => store.close(),
      };
      await expect(load(failing, await smallPack())).rejects.toMatchObject({ code: "unreachable" });
      // This process stops renewing its lease, as if it had died.
      await write(store, "MATCH (l:Load {ententeId: 'load'}) SET l.until = 0");
      await load(store, await smallPack());
      expect({ writes, ...(await stored(store)) }).toEqual({ writes, ...clean });
      expect((await schemaNames(store)).filter((name) => !name.startsWith("entente_"))).toEqual([]);
    }
  });

  it("is loaded into if everything but its constraints was deleted", async () => {
    await write(store, "MATCH (n) DETACH DELETE n");
    const folder = scratchFolder();
    await writeSmallPack(folder);
    const serving = await serveFrom(engine, folder);
    expect(serving.outcome).toMatchObject({ created: 10 });
    await serving.close();
  });
});
