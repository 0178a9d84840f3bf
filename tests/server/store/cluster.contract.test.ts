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
    cluster.requests.filter(({ statement, metadata }) =>
      statement === undefined ? metadata["mark"] === mark : statement.includes(mark),
    );

  beforeAll(async () => {
    await cluster.start();
    store = await open(MEMBERS);
    await store.ping();
    await emptyNeo4j(store);
  });
  beforeEach(() => cluster.requests.splice(0));
  afterEach(() => {
    for (const member of MEMBERS) cluster.heal(member);
    cluster.onCommit = () => false;
    cluster.onRow = () => false;
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
    const reads = cluster.requests.filter(({ statement }) => statement?.includes("readMark"));
    const writes = cluster.requests.filter(({ mode }) => mode === "write");
    expect(new Set(reads.map(({ member }) => member))).not.toContain(cluster.leader);
    expect(reads).toHaveLength(6);
    expect(writes.map(({ member }) => member)).toEqual(Array(6).fill(cluster.leader));
  });

  it.each([
    ["a write", "CREATE (:Part {id: 'after'})"],
    ["a write in transactions", "UNWIND [1] AS i CALL (i) { CREATE (:Part) } IN TRANSACTIONS"],
  ])("runs the first %s after the leader has changed", async (_, statement) => {
    await write(store, "CREATE (:Part {id: 'before'})");
    cluster.lead((cluster.leader + 1) % 3);
    expect(await write(store, statement)).toMatchObject({ nodesCreated: 1 });
  });

  it("begins a transaction after the leader has changed", async () => {
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

  it("starts while one of its seeds accepts connections but does not respond", async () => {
    cluster.lead(1);
    cluster.silence(0);
    const other = await openStore({
      ...settings,
      acquisitionTimeoutMs: 1000,
      uri: `neo4j://${MEMBERS.map((n) => cluster.address(n)).join(",")}`,
    });
    await other.ping();
    for (let i = 0; i < 4; i++) expect(await rows(other, "RETURN 1 AS one")).toHaveLength(1);
    expect(await write(other, "CREATE (:Part {id: 'alive'})")).toMatchObject({ nodesCreated: 1 });
    cluster.cut(0);
    await other.close();
  });

  it("has separate bookmarks for every client and for itself", async () => {
    const client = (name: string, mode: "read" | "write") => ({ mode, client: name });
    await rows(store, "CREATE (:Part)", {}, client("a", "write"));
    await rows(store, "CREATE (:Part)", {}, client("b", "write"));
    await write(store, "CREATE (:Part)");
    cluster.requests.splice(0);
    await rows(store, "RETURN 1 AS ofA", {}, client("a", "read"));
    await rows(store, "RETURN 1 AS ofB", {}, client("b", "read"));
    await rows(store, "RETURN 1 AS ofOwn");
    await rows(store, "RETURN 1 AS ofNew", {}, client("c", "read"));
    const [a = [], b = [], own = [], fresh = []] = cluster.requests.map(
      (request) => request.bookmarks,
    );
    expect(own).toHaveLength(1);
    expect(fresh).toEqual(own);
    expect([a.length, b.length]).toEqual([2, 2]);
    expect(a.filter((bookmark) => b.includes(bookmark))).toEqual(own);
  });

  it("sends the request id of a statement to the server", async () => {
    const metadata = { request: "request-7", mark: "told" };
    await rows(store, "RETURN 1 AS told", {}, { mode: "read", metadata });
    await rows(store, "CREATE (:Part)", {}, { mode: "write", metadata });
    expect(marked("told").map((request) => request.metadata["request"])).toEqual([
      "request-7",
      "request-7",
    ]);
    const statement =
      "SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE currentQuery CONTAINS 'itself' RETURN metaData";
    const shown = await rows(store, `${statement} /* itself */`, {}, { mode: "read", metadata });
    expect(shown).toEqual([{ metaData: { app: "entente", ...metadata } }]);
  });

  const numbers = (count: number) => Array.from({ length: count }, (_, i) => BigInt(i + 1));
  /** Closes the connection instead of one row, counted over all members. */
  const cutAtRow = (number: number) => {
    let rows = 0;
    cluster.onRow = () => ++rows === number;
  };

  it.each([
    ["a read whose rows are taken one by one", 20, 7, false],
    ["a read of as many rows as its limit", 50, 50, false],
    ["a long read whose rows are taken together", 5000, 4000, true],
  ])("runs %s again when it is cut among them", async (_, count, row, whole) => {
    cutAtRow(row);
    const statement = "UNWIND range(1, $count) AS i RETURN i AS cutMark";
    const parameters = { count };
    const options = { mode: "read", maxRows: Math.max(50, count), whole } as const;
    const seen: unknown[] = [];
    for await (const [i] of store.run(statement, parameters, options)) seen.push(i);
    expect(seen).toEqual(numbers(count));
    expect(marked("cutMark")).toHaveLength(2);
  });

  it("reports the progress of a long read that is interrupted, and does not repeat it", async () => {
    cutAtRow(4000);
    const statement = "UNWIND range(1, 5000) AS i RETURN i AS longMark";
    const seen: unknown[] = [];
    const taking = (async () => {
      for await (const [i] of store.run(statement, {}, { mode: "read" })) seen.push(i);
    })();
    await expect(taking).rejects.toMatchObject({
      code: "unreachable",
      message: expect.stringMatching(
        /^the result is incomplete, because the connection was lost after \d+ rows; run the statement again \(no Neo4j answers at .+\)$/,
      ) as string,
    });
    expect(seen).toEqual(numbers(seen.length));
    expect(seen.length).toBeGreaterThanOrEqual(1000);
    expect(marked("longMark")).toHaveLength(1);
  });

  it("does not repeat a write that is interrupted between its rows", async () => {
    cutAtRow(7);
    const statement = "UNWIND range(1, 20) AS i CREATE (c:Cut {n: i}) RETURN c.n";
    await expect(write(store, statement)).rejects.toMatchObject({ code: "unreachable" });
    expect(await rows(store, "MATCH (c:Cut) RETURN count(c) AS n")).toEqual([{ n: 0n }]);
  });

  it("reports an unknown outcome if a write that commits in parts is interrupted", async () => {
    cutAtRow(7);
    const statement =
      "UNWIND range(1, 20) AS i CALL (i) { CREATE (:Slice {n: i}) } IN TRANSACTIONS OF 2 ROWS RETURN i AS partMark";
    await expect(write(store, statement)).rejects.toMatchObject({
      name: "StoreError",
      code: "uncertain",
    });
    expect(marked("partMark")).toHaveLength(1);
    const [there] = await rows(store, "MATCH (s:Slice) RETURN count(s) AS n");
    expect(Number(there?.["n"])).toBeGreaterThan(0);
  });

  it("reports an unknown outcome, and does not repeat the write, if a commit's response is lost", async () => {
    let commits = 0;
    cluster.onCommit = () => ++commits === 1;
    await expect(write(store, "CREATE (:Once)")).rejects.toMatchObject({
      name: "StoreError",
      code: "uncertain",
    });
    expect(commits).toBe(1);
    expect(await rows(store, "MATCH (n:Once) RETURN count(n) AS n")).toEqual([{ n: 1n }]);
  });

  it("loses and repeats no reads and writes while leaders change and members fail", async () => {
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
