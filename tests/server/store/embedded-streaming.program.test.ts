import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { EmbeddedStore } from "../../../server/store/embedded.ts";
import { NodeValue } from "../../../server/store/value.ts";
import { rows, write } from "./engines.ts";
import { killableStore, type KillableStore } from "./killable-store.ts";

const MANY = 100_000;
const NUMBERS = `UNWIND range(1, ${MANY}) AS x RETURN x, 'number ' + x AS name`;
const one = (store: EmbeddedStore) => rows(store, "RETURN 1 AS one");

describe("EmbeddedStore, with an answer of many rows", () => {
  let engine: KillableStore;
  let store: EmbeddedStore;
  beforeEach(() => {
    engine = killableStore();
    store = engine.store;
  });
  afterEach(() => store.close());

  /** An answer of which the first row has been taken. */
  async function begun(timeoutMs?: number) {
    const answer = store.run(NUMBERS, {}, { mode: "read", ...(timeoutMs && { timeoutMs }) });
    const taking = answer[Symbol.asyncIterator]();
    expect((await taking.next()).value).toEqual([1n, "number 1"]);
    return { answer, taking };
  }

  it("gives every row in order, and others beside it", async () => {
    const { answer, taking } = await begun();
    expect(await one(store)).toEqual([{ one: 1n }]);
    let last: unknown;
    let count = 1;
    for (let next = await taking.next(); !next.done; next = await taking.next()) {
      last = next.value;
      count++;
    }
    expect({ count, last }).toEqual({ count: MANY, last: [BigInt(MANY), `number ${MANY}`] });
    expect(await answer.columns()).toEqual(["x", "name"]);
    expect((await answer.summary()).notifications).toEqual([]);
  });

  it("leaves its engine running when nobody takes the rest", async () => {
    await one(store);
    const { taking } = await begun();
    await taking.return?.(undefined);
    expect(await one(store)).toEqual([{ one: 1n }]);
    expect(engine.started()).toBe(1);
  });

  it("ends it at its time limit, and leaves its engine running", async () => {
    await one(store);
    const { taking } = await begun(2000);
    await sleep(2100);
    // The rows that have come are still handed over, but no more are taken from the engine.
    let count = 1;
    const rest = async () => {
      for (let next = await taking.next(); !next.done; next = await taking.next()) count++;
    };
    await expect(rest()).rejects.toMatchObject({ code: "timeout" });
    expect(count).toBeLessThan(MANY / 2);
    expect(await one(store)).toEqual([{ one: 1n }]);
    expect(engine.started()).toBe(1);
  });

  it("fails it when its engine ends in the middle: what was taken cannot be given again", async () => {
    const { taking } = await begun();
    engine.kill();
    const rest = async () => {
      for (let next = await taking.next(); !next.done; next = await taking.next());
    };
    await expect(rest()).rejects.toMatchObject({
      name: "StoreError",
      code: "failed",
      message: expect.stringContaining("the embedded engine ended") as string,
    });
    expect(await one(store)).toEqual([{ one: 1n }]);
  });

  it("hands over large nodes in small portions, each of them once in a portion", async () => {
    const letters = 50_000;
    const create = "UNWIND range(1, 60) AS i CREATE (:Large {i: i, text: left($text, $letters)})";
    const text = "x".repeat(letters);
    await write(store, create, { text, letters: BigInt(letters) });
    const pairs = "MATCH (a:Large) MATCH (b:Large) RETURN a, b";
    let count = 0;
    for await (const batch of store.run(pairs, {}, { mode: "read" }).batches()) {
      count += batch.length;
      const nodes = batch.flat().filter((value) => value instanceof NodeValue);
      const carried = new Set(nodes);
      expect(carried.size).toBe(new Set(nodes.map(({ elementId }) => elementId)).size);
      // 256 KiB and the row that exceeded them.
      expect(carried.size * letters).toBeLessThan(256 * 1024 + 2 * letters);
    }
    expect(count).toBe(3600);
  });
});
