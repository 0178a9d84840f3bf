import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type {
  Parameters,
  StatementOptions,
  Store,
  Transaction,
} from "../../../server/store/port.ts";
import type { Value } from "../../../server/store/value.ts";
import { openEmpty, everyEngine, rows, write } from "./engines.ts";

const WRITE = { mode: "write" } as const;
const READ = { mode: "read" } as const;
const COUNT = "MATCH (n:Part) RETURN count(n) AS n";
/** Runs for hours; on a server that cannot cancel it, for a second. */
const long = ({ server }: Store): string =>
  `UNWIND range(1, ${server?.lacks.includes("cancel") ? 300 : 1_000_000}) AS a ` +
  "UNWIND range(1, 1000) AS b WITH a * b AS c WHERE c % 7 = 0 RETURN count(c) AS endless";

describe.each(everyEngine())("explicit transactions on $name", (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openEmpty(engine);
  });
  beforeEach(async () => {
    await write(store, "MATCH (n:Part) DETACH DELETE n");
  });
  afterAll(() => store.close());

  async function all(
    transaction: Transaction,
    statement: string,
    parameters: Parameters = {},
    options: StatementOptions = {},
  ): Promise<Value[][]> {
    const taken: Value[][] = [];
    const answer = transaction.run(statement, parameters, options);
    for await (const row of answer) taken.push(row);
    await answer.summary();
    return taken;
  }

  const count = async (): Promise<unknown> => (await rows(store, COUNT))[0]?.["n"];

  it("keeps all changes on commit, and the next read sees them", async () => {
    const transaction = await store.begin(WRITE);
    await all(transaction, "CREATE (:Part {id: $id})", { id: 1 });
    expect(await all(transaction, "CREATE (p:Part {id: 2}) RETURN p.id")).toEqual([[2n]]);
    expect(await all(transaction, COUNT)).toEqual([[2n]]);
    expect(await count()).toBe(0n);
    const bookmarks = await transaction.commit();
    await transaction.over();
    expect(await rows(store, COUNT, {}, { mode: "read", bookmarks })).toEqual([{ n: 2n }]);
  });

  it("keeps nothing on rollback, even on a second one", async () => {
    const transaction = await store.begin(WRITE);
    await all(transaction, "CREATE (:Part {id: 1})");
    await transaction.rollback();
    await transaction.rollback();
    await transaction.over();
    expect(await count()).toBe(0n);
    await expect(all(transaction, COUNT)).rejects.toMatchObject({ code: "ended" });
    await expect(transaction.commit()).rejects.toMatchObject({ name: "StoreError", code: "ended" });
  });

  it("is over, with nothing kept, once a statement has failed", async () => {
    const transaction = await store.begin(WRITE);
    await all(transaction, "CREATE (:Part {id: 1})");
    await expect(all(transaction, "RETRUN 1")).rejects.toMatchObject({ code: "syntax" });
    await transaction.over();
    await expect(transaction.commit()).rejects.toMatchObject({ code: "ended" });
    expect(await count()).toBe(0n);
  });

  it("is over once a limit ends one of its statements", async () => {
    const transaction = await store.begin(WRITE);
    await all(transaction, "CREATE (:Part {id: 1})");
    await expect(
      all(transaction, "UNWIND range(1, 5) AS i RETURN i", {}, { maxRows: 3 }),
    ).rejects.toMatchObject({ code: "row-limit" });
    await transaction.over();
    expect(await count()).toBe(0n);
  });

  it("ends a statement at its timeout, and the transaction with it", async () => {
    const transaction = await store.begin(WRITE);
    await all(transaction, "CREATE (:Part {id: 1})");
    await expect(all(transaction, long(store), {}, { timeoutMs: 50 })).rejects.toMatchObject({
      code: "timeout",
    });
    await transaction.over();
    expect(await count()).toBe(0n);
  });

  it("is rolled back at its own timeout, also between statements", async () => {
    const transaction = await store.begin({ mode: "write", timeoutMs: 200 });
    await all(transaction, "CREATE (:Part {id: 1})");
    await transaction.over();
    await expect(transaction.commit()).rejects.toMatchObject({ code: "timeout" });
    expect(await count()).toBe(0n);
  });

  it("is rolled back if it is cancelled", async () => {
    const controller = new AbortController();
    const transaction = await store.begin({ mode: "write", signal: controller.signal });
    await all(transaction, "CREATE (:Part {id: 1})");
    controller.abort();
    await transaction.over();
    await expect(all(transaction, COUNT)).rejects.toMatchObject({ code: "cancelled" });
    expect(await count()).toBe(0n);
  });

  it("rejects a write in read mode and ends", async () => {
    const transaction = await store.begin(READ);
    expect(await all(transaction, COUNT)).toEqual([[0n]]);
    await expect(all(transaction, "CREATE (:Part {id: 1})")).rejects.toMatchObject({
      code: "read-only",
    });
    await transaction.over();
    expect(await count()).toBe(0n);
  });

  it("requires a result to be read to its end before the next statement", async () => {
    const transaction = await store.begin(READ);
    const first = transaction.run("UNWIND range(1, 5) AS i RETURN i", {}, {});
    await first.columns();
    await expect(all(transaction, COUNT)).rejects.toMatchObject({
      code: "failed",
      message: "the answer before was not taken to its end",
    });
    await transaction.rollback();
  });

  it("unblocks other writes as soon as it is over", async () => {
    const transaction = await store.begin(WRITE);
    await all(transaction, "CREATE (:Part {id: 1})");
    const beside = write(store, "CREATE (:Part {id: 2})");
    const next = store.begin(WRITE).then(async (second) => {
      await all(second, "CREATE (:Part {id: 3})");
      await second.commit();
    });
    await transaction.commit();
    await Promise.all([beside, next]);
    expect(await count()).toBe(3n);
  });

  it("does not begin if it is already cancelled", async () => {
    await expect(store.begin({ mode: "write", signal: AbortSignal.abort() })).rejects.toMatchObject(
      { code: "cancelled" },
    );
    expect(await write(store, "CREATE (:Part {id: 1})")).toMatchObject({ nodesCreated: 1 });
  });
});
