import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../../server/store/open.ts";
import type { Store } from "../../../server/store/port.ts";
import { NodeValue, Temporal } from "../../../server/store/value.ts";
import { collectRows } from "../../../server/store/rows.ts";
import { rows, write } from "./engines.ts";

describe("the embedded store on its own engine", () => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore({ engine: "embedded", memoryLimitBytes: 200_000_000 });
    await store.ping();
  });
  afterEach(() => write(store, "MATCH (n) DETACH DELETE n"));
  afterAll(() => store.close());

  it("gives values with their types", async () => {
    await write(store, "CREATE (:A {x: 1, d: date('2024-02-29')})");
    const [row] = await rows(store, "MATCH (a:A) RETURN a, a.d AS d, 1.0 AS f, {k: [1]} AS m");
    expect(row?.["a"]).toBeInstanceOf(NodeValue);
    expect(row?.["d"]).toEqual(new Temporal("Date", "2024-02-29"));
    expect([row?.["f"], row?.["m"]]).toEqual([1, { k: [1n] }]);
  });

  it("hides what a write has done until it is committed, and all of it when it fails", async () => {
    const answer = store.run(
      "UNWIND range(1, 30000) AS i CREATE (n:A {i: i}) RETURN n.i AS i",
      {},
      { mode: "write" },
    );
    const iterator = answer[Symbol.asyncIterator]();
    await iterator.next();
    expect(await rows(store, "MATCH (a:A) RETURN count(a) AS n")).toEqual([{ n: 0n }]);
    await iterator.return?.(undefined);
    expect(await rows(store, "MATCH (a:A) RETURN count(a) AS n")).toEqual([{ n: 0n }]);
    await write(store, "CREATE (:A)");
    expect(await rows(store, "MATCH (a:A) RETURN count(a) AS n")).toEqual([{ n: 1n }]);
  });

  it("answers others while a statement has much to do, and ends it in its time", async () => {
    const endless =
      "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS n";
    const order: string[] = [];
    const long = rows(store, endless, {}, { mode: "read", timeoutMs: 1500 }).catch(
      (error: unknown) => {
        order.push("long");
        return error;
      },
    );
    expect(await rows(store, "RETURN 1 AS one")).toEqual([{ one: 1n }]);
    order.push("short");
    expect(await long).toMatchObject({ code: "timeout" });
    expect(order).toEqual(["short", "long"]);
  });

  async function answersOthersBeside(endless: string): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    let isOver = false;
    const long = rows(store, endless, {}, { mode: "read", signal }).finally(() => (isOver = true));
    long.catch(() => undefined);
    for (let i = 0; i < 3; i++) expect(await rows(store, "RETURN 1 AS one")).toEqual([{ one: 1n }]);
    expect(isOver).toBe(false);
    controller.abort();
    await expect(long).rejects.toMatchObject({ code: "cancelled" });
    expect(await rows(store, "RETURN 1 AS one")).toEqual([{ one: 1n }]);
  }

  it.each([
    "RETURN reduce(sum = 0, x IN range(1, 1000000000) | sum + x) AS n",
    "RETURN all(x IN range(1, 1000000000) WHERE x > 0) AS n",
    "RETURN size(reduce(list = [], x IN range(1, 100000) | list + x)) AS n",
    "RETURN COUNT { UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN a } AS n",
  ])("answers others in the middle of an expression, and ends it: %s", answersOthersBeside);

  it("answers others while it reads a text that the grammar is slow at, and ends it", async () => {
    await answersOthersBeside(`RETURN true${" AND true".repeat(20_000)} AS n`);
  });

  it("makes the numbers of a long range only as they are read", async () => {
    const text =
      "WITH range(1, 100000000) AS r RETURN size(r) AS size, r[99999999] AS last, r[5..7] AS part";
    expect(await rows(store, text)).toEqual([
      { size: 100000000n, last: 100000000n, part: [6n, 7n] },
    ]);
  });

  it("goes on afresh after a step that cannot be stopped at all", async () => {
    const deaf = "RETURN reduce(s = 'a', i IN range(1, 6) | s + s) + '!' =~ '(a+)+b' AS n";
    await expect(rows(store, deaf, {}, { mode: "read", timeoutMs: 200 })).rejects.toMatchObject({
      code: "timeout",
    });
    expect(await rows(store, "RETURN 1 AS one")).toEqual([{ one: 1n }]);
  });

  it("undoes a change of the schema with its transaction", async () => {
    const names = () => rows(store, "SHOW INDEXES YIELD name RETURN name");
    const transaction = await store.begin({ mode: "write" });
    const created = transaction.run("CREATE INDEX gone FOR (a:A) ON (a.x)", {}, {});
    for await (const row of created) expect(row).toBeUndefined();
    await transaction.rollback();
    expect(await names()).toEqual([]);
    const kept = await store.begin({ mode: "write" });
    for await (const row of kept.run("CREATE INDEX kept FOR (a:A) ON (a.x)", {}, {}))
      expect(row).toBeUndefined();
    await kept.commit();
    expect(await names()).toEqual([{ name: "kept" }]);
    await write(store, "DROP INDEX kept");
  });

  it("tells what the reader should know, and the plan with its figures", async () => {
    const { summary } = await collectRows(
      store,
      "PROFILE MATCH (n:Nobody) RETURN n",
      {},
      { mode: "read" },
    );
    expect(summary.notifications).toMatchObject([
      {
        code: "Neo.ClientNotification.Statement.UnknownLabelWarning",
        position: { offset: 17, line: 1, column: 18 },
      },
    ]);
    expect(summary.plan).toMatchObject({ operatorType: "ProduceResults@neo4j", rows: 0 });
  });

  it("refuses to commit parts of an explicit transaction", async () => {
    const transaction = await store.begin({ mode: "write" });
    const text = "UNWIND [1] AS i CALL (i) { CREATE (:A) } IN TRANSACTIONS";
    await expect(transaction.run(text, {}, {}).columns()).rejects.toMatchObject({
      engineCode: "Neo.DatabaseError.Transaction.TransactionStartFailed",
    });
    await transaction.over();
  });

  it("ends a statement that its caller gives up", async () => {
    const controller = new AbortController();
    const endless =
      "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS n";
    const long = rows(store, endless, {}, { mode: "read", signal: controller.signal });
    await rows(store, "RETURN 1 AS one");
    controller.abort();
    await expect(long).rejects.toMatchObject({ code: "cancelled" });
  });

  it.each([
    "UNWIND range(1, 10000000) AS a WITH a ORDER BY a DESC RETURN count(a) AS n",
    "UNWIND range(1, 10000000) AS a RETURN collect(a) AS n",
    "RETURN [x IN range(1, 100000000) | x * 2] AS n",
    "RETURN range(1, 100000000) AS n",
    "RETURN size(range(1, 100000000) + 1) AS n",
    "RETURN reduce(s = 'x', i IN range(1, 60) | s + s) AS n",
  ])("ends what holds more than it may, and goes on: %s", async (greedy) => {
    await expect(rows(store, greedy)).rejects.toMatchObject({
      code: "memory",
      engineCode: "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
    });
    expect(await rows(store, "RETURN 1 AS one")).toEqual([{ one: 1n }]);
  });

  it("refuses a write that may only read", async () => {
    await expect(rows(store, "CREATE (:A)")).rejects.toMatchObject({ code: "read-only" });
  });
});
