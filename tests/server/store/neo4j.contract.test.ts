import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownNeo4j } from "../../setup/own-neo4j.ts";
import { openStore } from "../../../server/store/open.ts";
import type { Neo4jSettings } from "../../../server/store/settings.ts";
import type { Store } from "../../../server/store/port.ts";
import { freePort } from "../../setup/free-port.ts";
import { openEmpty, rows, write } from "./engines.ts";
import { Proxy } from "./proxy.ts";

const neo4j = ownNeo4j();

describe.runIf(neo4j)("connecting to Neo4j", () => {
  const settings = { engine: "neo4j", ...neo4j! } as Neo4jSettings;

  async function failure(wrong: Partial<Neo4jSettings>): Promise<unknown> {
    const store = await openStore({ ...settings, ...wrong });
    const [pinged, ran] = await Promise.all([
      store.ping().catch((error: unknown) => error),
      rows(store, "RETURN 1 AS one").catch((error: unknown) => error),
    ]);
    await store.close();
    expect(ran).toMatchObject({ name: "StoreError", code: (pinged as { code: string }).code });
    return pinged;
  }

  it("reports a wrong user name or password", async () => {
    expect(await failure({ password: "wrong-password" })).toMatchObject({
      name: "StoreError",
      code: "unauthorized",
      message: `Neo4j at ${settings.uri} does not accept the user name or password`,
      engineCode: "Neo.ClientError.Security.Unauthorized",
    });
  });

  it("names an address on which nothing listens", async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    const error = (await failure({ uri })) as Error;
    expect(error).toMatchObject({ name: "StoreError", code: "unreachable" });
    expect(error.message).toContain(`no Neo4j answers at ${uri}: `);
    expect(error.message.split("\n")).toHaveLength(1);
  });

  it("does the same for an unknown host and for a cluster's address", async () => {
    const addresses = ["bolt://nowhere.invalid:7687", `neo4j://127.0.0.1:${await freePort()}`];
    for (const error of await Promise.all(addresses.map((uri) => failure({ uri }))))
      expect(error).toMatchObject({ code: "unreachable" });
  });

  it("names a database that does not exist", async () => {
    expect(await failure({ database: "atlantis" })).toMatchObject({
      name: "StoreError",
      code: "no-database",
      message: `Neo4j at ${settings.uri} has no database named atlantis`,
    });
  });

  it("also connects by a cluster's address", async () => {
    const store = await openStore({ ...settings, uri: settings.uri.replace("bolt:", "neo4j:") });
    await store.ping();
    expect(await rows(store, "RETURN 1 AS one")).toEqual([{ one: 1n }]);
    await store.close();
  });
});

describe.runIf(neo4j)("a lost connection to Neo4j", () => {
  let proxy: Proxy;
  let store: Store;
  beforeAll(async () => {
    const settings = { engine: "neo4j", ...neo4j! } as Neo4jSettings;
    await (await openEmpty({ name: "neo4j", settings })).close();
    const { hostname, port } = new URL(settings.uri);
    proxy = new Proxy({ host: hostname, port: Number(port) });
    await proxy.mend();
    store = await openStore({ ...settings, uri: `bolt://127.0.0.1:${proxy.port}` });
  });
  afterAll(async () => {
    await store.close();
    await proxy.cut();
  });

  it("does not affect a read if the server is still there", async () => {
    expect(await rows(store, "RETURN 1 AS one")).toEqual([{ one: 1n }]);
    proxy.drop();
    expect(await rows(store, "RETURN 2 AS two")).toEqual([{ two: 2n }]);
  });

  it("is reported clearly, and the store works again once the server is back", async () => {
    await proxy.cut();
    await expect(rows(store, "RETURN 1 AS one")).rejects.toMatchObject({
      name: "StoreError",
      code: "unreachable",
    });
    await proxy.mend();
    await store.ping();
    expect(await write(store, "CREATE (:Actor {id: 'back'})")).toMatchObject({ nodesCreated: 1 });
  });

  it("ends a result whose rows were being read", async () => {
    const statement = "UNWIND range(1, 1000000) AS i RETURN i";
    const taking = (async () => {
      for await (const [i] of store.run(statement, {}, { mode: "read" }))
        if (i === 5n) proxy.drop();
    })();
    await expect(taking).rejects.toMatchObject({ name: "StoreError", code: "unreachable" });
    expect(await rows(store, "RETURN 1 AS one")).toEqual([{ one: 1n }]);
  });

  it("runs CALL { } IN TRANSACTIONS, which needs an auto-commit transaction", async () => {
    const statement = "UNWIND range(1, 10) AS i CALL (i) { CREATE (:Part {i: i}) } IN TRANSACTIONS";
    expect(await write(store, statement)).toMatchObject({ nodesCreated: 10 });
  });

  it("retries a write after a deadlock", async () => {
    await write(store, "CREATE (:Lock {id: 1, n: 0}), (:Lock {id: 2, n: 0})");
    const turn = (first: number, second: number): Promise<unknown> =>
      write(
        store,
        "MATCH (a:Lock {id: $first}) SET a.n = a.n + 1 WITH a MATCH (b:Lock {id: $second}) SET b.n = b.n + 1",
        { first, second },
      );
    await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 ? turn(1, 2) : turn(2, 1))));
    const counted = await rows(store, "MATCH (l:Lock) RETURN l.n AS n");
    expect(counted).toEqual([{ n: 20n }, { n: 20n }]);
  });
});
