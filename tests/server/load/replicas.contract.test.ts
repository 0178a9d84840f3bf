import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import { PackKeeper } from "../../../server/load/keeper.ts";
import { readContents } from "../../../server/load/contents.ts";
import { loadScripts } from "../../../server/load/read-scripts.ts";
import { projectRoot } from "../../../server/root.ts";
import { scriptsOf, type Store } from "../../../server/store/port.ts";
import { statusWithEtag } from "../api/conditional.ts";
import type { Serving } from "../../../server/serve.ts";
import { json, serveFrom } from "../api/serving.ts";
import { writeSmallPack } from "../pack/small-pack.ts";
import { openEmpty, presentEngines, rows, write } from "../store/engines.ts";
import { load } from "./loading.ts";
import { edit, scratchFolder, smallPack } from "./pack-folder.ts";

const shared = presentEngines().filter(({ name }) => name === "neo4j");

/** The small pack, and one with another intensity in a claim. */
async function folders(): Promise<{ a: string; b: string }> {
  const [a, b] = [scratchFolder(), scratchFolder()];
  await Promise.all([writeSmallPack(a), writeSmallPack(b)]);
  edit(b, "claims.csv", "ALLY_OF,bavaria,1,0.9", "ALLY_OF,bavaria,1,0.85");
  return { a, b };
}

/** The small pack with a weaker claim. */
const changedPack = () =>
  smallPack(["claims.csv", "ALLY_OF,bavaria,1,0.9", "ALLY_OF,bavaria,1,0.7"]);

describe.each(shared)("several servers on one $name", (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openEmpty(engine);
  });
  // Constraints and indexes are kept, since creating them takes longest.
  beforeEach(() => write(store, "MATCH (n) DETACH DELETE n"));
  afterAll(() => store.close());

  /** The store, where another process takes the lease at the first claim, for so many milliseconds. */
  const robbed = (leaseMs: number): Store => {
    let writes = 0;
    return {
      engine: store.engine,
      run(statement, parameters, options) {
        if (options.mode === "write" && statement.includes("MERGE (c:Claim") && writes++ === 0)
          return store.run(
            `MATCH (l:Load {ententeId: 'load'}) SET l.holder = 'another', l.until = timestamp() + ${leaseMs}`,
            {},
            options,
          );
        return store.run(statement, parameters, options);
      },
      begin: (options) => store.begin(options),
      ping: () => store.ping(),
      close: () => store.close(),
    };
  };

  const intensity = async () =>
    (await rows(store, "MATCH (:Actor)-[r:ALLY_OF]->(:Actor) RETURN r.intensity AS i"))[0]?.["i"];

  it("all start if they start at once, and one of them loads", async () => {
    const { a } = await folders();
    const servings = await Promise.all([1, 2, 3].map(() => serveFrom(engine, a)));
    const created = servings.map(({ outcome }) => "created" in outcome && outcome.created);
    expect(created.sort()).toEqual([0, 0, 10]);
    const counts = { actors: 3, claims: 3, relations: 1, sources: 2 };
    for (const serving of servings)
      expect(await json(serving, "/api/dataset")).toMatchObject({ counts });
    await Promise.all(servings.map((serving) => serving.close()));
  });

  it("accept a load that begins while they check the contents", async () => {
    const scripts = loadScripts(projectRoot(), scriptsOf(store));
    const checkStatement = scripts.contents.statement("any-mark");
    const begin = "CREATE (l:Load {ententeId: 'load'}) RETURN labels(l) AS labels";
    let begun = false;
    const late: Store = {
      engine: store.engine,
      server: store.server,
      run(statement, parameters, options) {
        if (statement !== checkStatement || begun) return store.run(statement, parameters, options);
        begun = true;
        return store.run(begin, {}, { mode: "write" });
      },
      begin: (options) => store.begin(options),
      ping: () => store.ping(),
      close: () => store.close(),
    };
    expect(await load(late, await smallPack())).toMatchObject({ created: 10 });
    expect(begun).toBe(true);
  });

  it("do not take the index of a constraint that is being created for somebody else's", async () => {
    const scripts = loadScripts(projectRoot(), scriptsOf(store));
    const [constraint = ""] = scripts.schema.script("005-note").statements;
    const [, name = ""] = /^CREATE CONSTRAINT (\w+)/.exec(constraint) ?? [];
    await write(store, `DROP CONSTRAINT ${name} IF EXISTS`);
    // Neo4j lists this until the constraint is there.
    await write(store, `CREATE INDEX ${name} FOR (l:Load) ON (l.ententeId)`);
    const contents = await readContents(store, scripts);
    await write(store, `DROP INDEX ${name}`);
    expect(contents).toMatchObject({ other: null });
    expect(contents.schema.filter((element) => element.name === name)).toEqual([]);
  });

  it("do not roll back what a newer one loaded, unless demanded", async () => {
    const { a, b } = await folders();
    for (const folder of [a, b]) await (await serveFrom(engine, folder)).close();
    const older = await serveFrom(engine, a);
    expect(older.outcome).toEqual({
      withheld: expect.stringMatching(
        /^The database holds a pack that was loaded after this one, .*the present data is served.*npm run load/,
      ) as string,
    });
    expect(await json(older, "/api/relations/austria.ally-of.bavaria")).toMatchObject({
      intensity: 0.85,
    });
    await older.close();
    const demanded = await serveFrom(engine, a, { ENTENTE_LOAD: "always" });
    expect(await intensity()).toBe(0.9);
    await demanded.close();
  });

  it("wait for a loader that holds the lease, and take over its lease if it died", async () => {
    const pack = await smallPack();
    await load(store, pack);
    // A process on another machine began to load and then disappeared.
    await write(
      store,
      "MATCH (l:Load {ententeId: 'load'}) SET l.pending = 'x', l.holder = 'elsewhere 1 x', l.until = timestamp() + 1500",
    );
    const [{ until }] = (await rows(store, "MATCH (l:Load) RETURN l.until AS until")) as [
      { until: bigint },
    ];
    await load(store, pack);
    const [{ now }] = (await rows(store, "RETURN timestamp() AS now")) as [{ now: bigint }];
    expect(now).toBeGreaterThan(until);
    expect(await rows(store, "MATCH (l:Load) RETURN l.pending AS p, l.holder AS h")).toEqual([
      { p: null, h: null },
    ]);
  });

  it("write nothing once another process has taken the lease", async () => {
    await load(store, await smallPack());
    const changed = await changedPack();
    await expect(load(robbed(600_000), changed)).rejects.toThrow(
      /another process took over the load/,
    );
    expect(await intensity()).toBe(0.9);
    const [note] = await rows(store, "MATCH (l:Load) RETURN l.holder AS holder");
    expect(note).toEqual({ holder: "another" });
  });

  it("come up although another process took the lease of their load", async () => {
    await load(store, await smallPack());
    const changed = await changedPack();
    const said: string[] = [];
    const keeper = new PackKeeper({
      store: robbed(1500),
      pack: changed,
      scripts: loadScripts(projectRoot(), scriptsOf(store)),
      mode: "auto",
      say: (line) => said.push(line),
    });
    expect(await keeper.load()).toMatchObject({ updated: 10 });
    expect(said).toEqual([expect.stringMatching(/^Loading: another process took over/)]);
    expect(await intensity()).toBe(0.8);
  });

  it("refill a store that was emptied while they run, or report that it is empty", async () => {
    const { a } = await folders();
    const serving = await serveFrom(engine, a);
    const never = await serveFrom(engine, a, { ENTENTE_LOAD: "never" });
    const status = async (from: typeof serving) => (await fetch(`${from.url}/api/dataset`)).status;
    expect([await status(serving), await status(never)]).toEqual([200, 200]);
    await serving.close();
    await write(store, "MATCH (n) DETACH DELETE n");
    await expect.poll(() => status(never), { timeout: 20_000 }).toBe(503);
    await expect
      .poll(
        async () => ((await (await fetch(`${never.url}/readyz`)).json()) as { pack: string }).pack,
      )
      .toMatch(/^The database holds no pack, and ENTENTE_LOAD is never/);
    const filled = await serveFrom(engine, a);
    expect(await status(filled)).toBe(200);
    await write(store, "MATCH (n) DETACH DELETE n");
    await expect
      .poll(() => rows(store, "MATCH (c:Claim) RETURN count(c) AS n"), {
        timeout: 20_000,
        interval: 200,
      })
      .toEqual([{ n: 0n }]);
    await expect
      .poll(
        async () => {
          await status(filled);
          return rows(store, "MATCH (l:Load) WHERE l.checksum IS NOT NULL RETURN l.pack AS pack");
        },
        { timeout: 30_000, interval: 200 },
      )
      .toEqual([{ pack: "small" }]);
    await expect.poll(() => status(filled), { timeout: 20_000 }).toBe(200);
    await Promise.all([never.close(), filled.close()]);
  });

  it("never cache what they computed while a load ran, and give it no version", async () => {
    const { a } = await folders();
    const [first, second] = await Promise.all([serveFrom(engine, a), serveFrom(engine, a)]);
    const packs = await Promise.all([
      smallPack(),
      smallPack(["claims.csv", "ALLY_OF,bavaria,1,0.9", "ALLY_OF,bavaria,1,0.85"]),
    ]);
    const ADDRESSES = ["graph", "dataset", "timeline", "claims", "sources", "actors", "schema"]
      .map((name) => `/api/${name}`)
      .concat(["/api/relations/austria.ally-of.bavaria", "/api/actors/austria"]);
    const ask = async (from: typeof first, address: string) => {
      const response = await fetch(from.url + address);
      return {
        etag: response.headers.get("etag"),
        version: response.headers.get("entente-version"),
        body: await response.text(),
      };
    };
    let isOver = false;
    const asking = (async () => {
      while (!isOver)
        for (const address of ADDRESSES) {
          const answer = await ask(first, address);
          expect(answer.version).toMatch(/^[0-9a-f]{16}-[0-9a-f]{8}(-loading-\d+)?$/);
          expect(answer.etag === null).toBe(answer.version?.includes("loading"));
        }
    })();
    for (const pack of [packs[1], packs[0], packs[1], packs[0]]) await load(store, pack);
    isOver = true;
    await asking;
    const version = async (from: typeof first) => (await ask(from, "/api/dataset")).version;
    await expect
      .poll(async () => new Set([await version(first), await version(second)]).size, {
        timeout: 20_000,
      })
      .toBe(1);
    for (const address of ADDRESSES) {
      const [one, other] = [await ask(first, address), await ask(second, address)];
      expect(one.etag).toEqual(other.etag);
      expect({ address, body: one.body }).toEqual({ address, body: other.body });
      expect(await statusWithEtag(first.url + address, one.etag ?? "")).toBe(304);
    }
    await Promise.all([first.close(), second.close()]);
  });

  it("forget what they answered while somebody emptied the store bit by bit", async () => {
    const { a } = await folders();
    const serving = await serveFrom(engine, a);
    const found = async () => {
      const [claims, balance] = await Promise.all(
        ["claims", "balance"].map((name) => fetch(`${serving.url}/api/${name}`)),
      );
      if (!claims?.ok || !balance?.ok) return null;
      const { total } = (await claims.json()) as { total: number };
      return { total, ...((await balance.json()) as { relations: number }) };
    };
    await write(store, "MATCH (c:Claim) DETACH DELETE c");
    await write(store, "MATCH (:Actor)-[r]->(:Actor) DELETE r");
    expect(await found()).toMatchObject({ total: 0, relations: 0 });
    await write(store, "MATCH (n) DETACH DELETE n");
    // The server finds it empty and loads again; nothing tells of the claims until then.
    await expect
      .poll(
        async () => {
          await found();
          return rows(store, "MATCH (c:Claim) RETURN count(c) AS n");
        },
        { timeout: 30_000, interval: 200 },
      )
      .toEqual([{ n: 3n }]);
    await expect.poll(found, { timeout: 20_000 }).toMatchObject({ total: 3, relations: 1 });
    await serving.close();
  });

  /** Notes a load that does not go on, and waits until the server has seen it. */
  async function beginLoad(serving: Serving): Promise<void> {
    await write(store, "MATCH (l:Load) SET l.pending = 'x', l.generation = l.generation + 1");
    const version = async () =>
      (await fetch(`${serving.url}/api/graph`)).headers.get("entente-version");
    await expect.poll(version, { timeout: 20_000 }).toMatch(/-loading-\d+$/);
  }

  it("report that a load is running, and send no ETag meanwhile", async () => {
    const { a } = await folders();
    const serving = await serveFrom(engine, a);
    await beginLoad(serving);
    const response = await fetch(`${serving.url}/api/graph`);
    expect(response.headers.get("etag")).toBeNull();
    expect(response.headers.get("cache-control")).toBe("no-store");
    const { attributes } = (await response.json()) as { attributes: { version: string } };
    expect(attributes.version).toMatch(/-loading-\d+$/);
    expect(await json(serving, "/readyz")).toMatchObject({
      pack: expect.stringContaining("a load is running") as string,
    });
    await serving.close();
  });

  it("ask to try again if the half of a load that is there does not fit together", async () => {
    const { a } = await folders();
    const serving = await serveFrom(engine, a);
    await beginLoad(serving);
    // The load goes on, with an actor that was not there when its beginning was seen.
    await write(
      store,
      `MATCH (s:Actor)-[r:ALLY_OF]->() WITH s, properties(r) AS of LIMIT 1
       CREATE (s)-[n:ALLY_OF]->(:Actor {id: 'late', ententeId: 'late'})
       SET n = of, n.id = 'late', n.ententeId = 'late'`,
    );
    const graph = await json<SerializedGraph>(serving, "/api/graph");
    expect(graph.edges.map(({ key }) => key)).not.toContain("late");
    // A relation that is being written can be seen without what it carries.
    const [{ id }] = (await rows(
      store,
      "MATCH (s:Actor)-[r:ALLY_OF {id: 'late'}]->() RETURN s.id AS id",
    )) as [{ id: string }];
    await write(store, "MATCH (:Actor)-[r:ALLY_OF]->() REMOVE r.sources, r.claimIds");
    const response = await fetch(`${serving.url}/api/graph?focus=${id}`);
    expect([response.status, response.headers.has("retry-after")]).toEqual([503, true]);
    expect(((await response.json()) as { detail: string }).detail).toContain("a load is changing");
    await serving.close();
  });
});
