import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../../server/store/open.ts";
import type { Store } from "../../../server/store/port.ts";
import { NodeValue, Temporal } from "../../../server/store/value.ts";
import { rows, write } from "./engines.ts";

describe("the embedded store on its own engine", () => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore({
      engine: "embedded",
      implementation: "entente",
      memoryLimitBytes: 200_000_000,
    });
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

  it("ends a statement that its caller gives up", async () => {
    const controller = new AbortController();
    const endless =
      "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS n";
    const long = rows(store, endless, {}, { mode: "read", signal: controller.signal });
    await rows(store, "RETURN 1 AS one");
    controller.abort();
    await expect(long).rejects.toMatchObject({ code: "cancelled" });
  });

  it("ends a statement that collects more than it may hold, and goes on", async () => {
    const greedy = "UNWIND range(1, 10000000) AS a WITH a ORDER BY a DESC RETURN count(a) AS n";
    await expect(rows(store, greedy)).rejects.toMatchObject({ code: "memory" });
    expect(await rows(store, "RETURN 1 AS one")).toEqual([{ one: 1n }]);
  });

  it("refuses a write that may only read", async () => {
    await expect(rows(store, "CREATE (:A)")).rejects.toMatchObject({ code: "read-only" });
  });
});
