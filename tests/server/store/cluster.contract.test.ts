import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../../server/store/open.ts";
import type { Store } from "../../../server/store/port.ts";
import type { Neo4jSettings } from "../../../server/store/settings.ts";
import { Cluster } from "../../setup/cluster.ts";
import { ownNeo4j } from "../../setup/own-neo4j.ts";
import { emptyNeo4j, rows, write } from "./engines.ts";

const neo4j = ownNeo4j();
const MEMBERS = [0, 1, 2];

describe.runIf(neo4j)("Neo4j as a cluster", () => {
  const settings = { engine: "neo4j", ...neo4j } as Neo4jSettings;
  const { hostname, port } = new URL(neo4j?.uri ?? "bolt://none:1");
  const cluster = new Cluster({ host: hostname, port: Number(port) });
  let store: Store;

  const open = (seeds: readonly number[]): Promise<Store> =>
    openStore({ ...settings, uri: `neo4j://${seeds.map((n) => cluster.address(n)).join(",")}` });
  const marked = (mark: string) =>
    cluster.asked.filter(({ statement, metadata }) =>
      statement === undefined ? metadata["mark"] === mark : statement.includes(mark),
    );

  beforeAll(async () => {
    await cluster.start();
    store = await open(MEMBERS);
    await store.ping();
    await emptyNeo4j(store);
  });
  beforeEach(() => cluster.asked.splice(0));
  afterEach(() => {
    for (const member of MEMBERS) cluster.heal(member);
    cluster.onCommit = () => false;
  });
  afterAll(async () => {
    await store.close();
    await cluster.stop();
  });

  it("reads from followers and writes to the leader", async () => {
    for (let i = 0; i < 6; i++) {
      await rows(store, "RETURN 1 AS readMark");
      await write(store, "CREATE (:Part {id: $i})", { i });
    }
    const reads = cluster.asked.filter(({ statement }) => statement?.includes("readMark"));
    const writes = cluster.asked.filter(({ mode }) => mode === "write");
    expect(new Set(reads.map(({ member }) => member))).not.toContain(cluster.leader);
    expect(reads).toHaveLength(6);
    expect(writes.map(({ member }) => member)).toEqual(Array(6).fill(cluster.leader));
  });

  it.each([
    ["a write", "CREATE (:Part {id: 'after'})"],
    ["a write in transactions", "UNWIND [1] AS i CALL (i) { CREATE (:Part) } IN TRANSACTIONS"],
  ])("does the first %s after the leader has moved", async (_, statement) => {
    await write(store, "CREATE (:Part {id: 'before'})");
    cluster.lead((cluster.leader + 1) % 3);
    expect(await write(store, statement)).toMatchObject({ nodesCreated: 1 });
  });

  it("begins a transaction after the leader has moved", async () => {
    await write(store, "CREATE (:Part {id: 'before'})");
    cluster.lead((cluster.leader + 1) % 3);
    const transaction = await store.begin({ mode: "write" });
    for await (const row of transaction.run("CREATE (:Part {id: 'in'}) RETURN 1", {}, {}))
      expect(row).toEqual([1n]);
    expect(await transaction.commit()).toHaveLength(1);
  });

  it("starts while one of its seeds is down", async () => {
    cluster.lead(1);
    cluster.cut(0);
    const other = await open(MEMBERS);
    await other.ping();
    expect(await write(other, "CREATE (:Part {id: 'alive'})")).toMatchObject({ nodesCreated: 1 });
    await other.close();
  });

  it("has a chain of bookmarks for every client and one of its own", async () => {
    const client = (name: string, mode: "read" | "write") => ({ mode, client: name });
    await rows(store, "CREATE (:Part)", {}, client("a", "write"));
    await rows(store, "CREATE (:Part)", {}, client("b", "write"));
    await write(store, "CREATE (:Part)");
    cluster.asked.splice(0);
    await rows(store, "RETURN 1 AS ofA", {}, client("a", "read"));
    await rows(store, "RETURN 1 AS ofB", {}, client("b", "read"));
    await rows(store, "RETURN 1 AS ofOwn");
    await rows(store, "RETURN 1 AS ofNew", {}, client("c", "read"));
    const [a = [], b = [], own = [], fresh = []] = cluster.asked.map((asked) => asked.bookmarks);
    expect(own).toHaveLength(1);
    expect(fresh).toEqual(own);
    expect([a.length, b.length]).toEqual([2, 2]);
    expect(a.filter((bookmark) => b.includes(bookmark))).toEqual(own);
  });

  it("tells the server which request a statement is for", async () => {
    const metadata = { request: "request-7", mark: "told" };
    await rows(store, "RETURN 1 AS told", {}, { mode: "read", metadata });
    await rows(store, "CREATE (:Part)", {}, { mode: "write", metadata });
    expect(marked("told").map((asked) => asked.metadata["request"])).toEqual([
      "request-7",
      "request-7",
    ]);
    const statement =
      "SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE currentQuery CONTAINS 'itself' RETURN metaData";
    const shown = await rows(store, `${statement} /* itself */`, {}, { mode: "read", metadata });
    expect(shown).toEqual([{ metaData: { app: "entente", ...metadata } }]);
  });

  it("does not know, and does not write again, when the answer to a commit is lost", async () => {
    let commits = 0;
    cluster.onCommit = () => ++commits === 1;
    await expect(write(store, "CREATE (:Once)")).rejects.toMatchObject({
      name: "StoreError",
      code: "uncertain",
    });
    expect(commits).toBe(1);
    expect(await rows(store, "MATCH (n:Once) RETURN count(n) AS n")).toEqual([{ n: 1n }]);
  });

  it("loses no read and no write, and doubles none, while leaders change and members go", async () => {
    let isOver = false;
    const acknowledged: number[] = [];
    const uncertain: number[] = [];
    let next = 0;
    const reader = async (): Promise<number> => {
      let reads = 0;
      for (; !isOver; reads++)
        expect(await rows(store, "UNWIND range(1, 20) AS i RETURN i")).toHaveLength(20);
      return reads;
    };
    const writer = async (): Promise<void> => {
      while (!isOver) {
        const n = next++;
        await write(store, "CREATE (:Counted {n: $n})", { n }).then(
          () => acknowledged.push(n),
          (error: unknown) => {
            expect(error).toMatchObject({ name: "StoreError", code: "uncertain" });
            uncertain.push(n);
          },
        );
      }
    };
    const work = Promise.all([reader(), reader(), writer(), writer()]);
    for (let turn = 0; turn < 12; turn++) {
      const written = acknowledged.length;
      const member = turn % 3;
      if (turn % 2 === 0) cluster.lead(member);
      else {
        cluster.cut(member);
        if (cluster.leader === member) cluster.lead((member + 1) % 3);
      }
      await expect
        .poll(() => acknowledged.length, { timeout: 20_000, interval: 10 })
        .toBeGreaterThan(written + 4);
      cluster.heal(member);
    }
    isOver = true;
    const [first, second] = await work;
    expect(Math.min(first, second)).toBeGreaterThan(0);
    const stored = await rows(store, "MATCH (c:Counted) RETURN c.n AS n, count(*) AS times");
    expect(stored.filter(({ times }) => times !== 1n)).toEqual([]);
    const there = new Set(stored.map(({ n }) => Number(n)));
    expect(acknowledged.filter((n) => !there.has(n))).toEqual([]);
    const known = new Set([...acknowledged, ...uncertain]);
    expect([...there].filter((n) => !known.has(n))).toEqual([]);
  });
});
