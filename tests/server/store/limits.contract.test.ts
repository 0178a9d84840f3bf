import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EmbeddedStore } from "../../../server/store/embedded.ts";
import type { Store } from "../../../server/store/port.ts";
import { openEmpty, everyEngine, rows, text } from "./engines.ts";

/** Runs for hours if not cancelled; on a server that cannot cancel it, for seconds. */
const long = ({ server }: Store): string =>
  `UNWIND range(1, ${server?.lacks.includes("cancel") ? 4000 : 1_000_000}) AS a ` +
  "UNWIND range(1, 1000) AS b WITH a * b AS c WHERE c % 7 = 0 RETURN count(c) AS endless";

describe.each(everyEngine())("limits on $name", (engine) => {
  let store: Store;
  let watcher: Store;
  beforeAll(async () => {
    store = await openEmpty(engine);
    watcher = await openEmpty(engine);
  });
  afterAll(async () => {
    await store.close();
    await watcher.close();
  });

  /** Resolves once the engine itself no longer works on the endless statement. */
  async function stopped(): Promise<void> {
    await expect
      .poll(
        async () => {
          if (store instanceof EmbeddedStore) return store.running > 0;
          // It cannot be cancelled there: only the response and other statements can be tested.
          if (store.server?.lacks.includes("cancel")) return false;
          const running = await rows(watcher, "SHOW TRANSACTIONS YIELD currentQuery, status");
          return running.some(
            ({ currentQuery, status }) =>
              text(currentQuery).includes("AS endless") && !text(status).startsWith("Terminated"),
          );
        },
        { timeout: 20_000 },
      )
      .toBe(false);
  }

  it("ends a statement at its timeout, in the engine too", async () => {
    await expect(
      rows(store, long(store), {}, { mode: "read", timeoutMs: 300 }),
    ).rejects.toMatchObject({
      name: "StoreError",
      code: "timeout",
      message:
        engine.name === "arcadedb"
          ? "the statement took longer than 300 ms; ArcadeDB cannot cancel it"
          : "the statement took longer than 300 ms",
    });
    await stopped();
    expect(await rows(store, "RETURN 1 AS one")).toEqual([{ one: 1n }]);
  });

  it("returns as many rows as the limit allows and then an error", async () => {
    const answer = store.run("UNWIND range(1, 20) AS i RETURN i", {}, { mode: "read", maxRows: 3 });
    const taken: unknown[] = [];
    const taking = (async () => {
      for await (const row of answer) taken.push(row);
    })();
    await expect(taking).rejects.toMatchObject({
      code: "row-limit",
      message: "the statement gives more than 3 rows",
    });
    expect(taken).toEqual([[1n], [2n], [3n]]);
    await expect(answer.summary()).rejects.toMatchObject({ code: "row-limit" });
  });

  it("returns exactly as many rows as the limit without an error", async () => {
    const statement = "UNWIND range(1, 3) AS i RETURN i";
    expect(await rows(store, statement, {}, { mode: "read", maxRows: 3 })).toHaveLength(3);
  });

  it("does not start a statement that is already cancelled", async () => {
    await expect(
      rows(store, long(store), {}, { mode: "read", signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ name: "StoreError", code: "cancelled" });
  });

  it("ends a running statement if it is cancelled, in the engine too", async () => {
    const controller = new AbortController();
    const running = rows(store, long(store), {}, { mode: "read", signal: controller.signal });
    setTimeout(() => controller.abort(), 200);
    await expect(running).rejects.toMatchObject({ name: "StoreError", code: "cancelled" });
    await stopped();
    expect(await rows(store, "RETURN 1 AS one")).toEqual([{ one: 1n }]);
  });

  it("ends a result that is cancelled while its rows are read", async () => {
    const controller = new AbortController();
    const statement = "UNWIND range(1, 100000) AS i RETURN i";
    const answer = store.run(statement, {}, { mode: "read", signal: controller.signal });
    const taking = (async () => {
      for await (const [i] of answer) if (i === 5n) controller.abort();
    })();
    await expect(taking).rejects.toMatchObject({ code: "cancelled" });
    await expect(answer.summary()).rejects.toMatchObject({ code: "cancelled" });
  });

  it("releases a statement whose rows are not read to the end", async () => {
    for (let n = 0; n < 150; n++) {
      for await (const row of store.run(
        "UNWIND range(1, 5000) AS i RETURN i",
        {},
        { mode: "read" },
      )) {
        expect(row).toEqual([1n]);
        break;
      }
    }
    expect(await rows(store, "RETURN 1 AS one")).toEqual([{ one: 1n }]);
  });
});
