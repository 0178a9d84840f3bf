import { afterEach, describe, expect, it } from "vitest";
import { FairPool, type FairPoolOptions } from "../../../server/thread/fair-pool.ts";
import type { Sample } from "./counting.ts";

const ENDLESS: Sample = { ms: 600_000, say: "never" };
const quick = (say: string): Sample => ({ ms: 0, say });

let pool: FairPool<Sample, string>;
afterEach(() => pool.close());

function start(options: Partial<FairPoolOptions<Sample>> = {}): FairPool<Sample, string> {
  pool = new FairPool<Sample, string>({
    from: import.meta.url,
    module: "counting",
    first: quick("first"),
    kept: 1,
    patienceMs: 60_000,
    patienceWhenGoneMs: 60_000,
    mostRestMs: 0,
    mostWaiting: 100,
    mostWaitingOfClient: 50,
    nice: 0,
    resourceLimits: { maxOldGenerationSizeMb: 64 },
    name: "the counter",
    piece: "text",
    ...options,
  });
  return pool;
}

describe("FairPool.warm()", () => {
  it("starts one thread, and a spare with the first task", async () => {
    const started = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const later = start();
    start({ kept: 2, workerData: started });
    await Promise.all([pool.warm(), pool.warm()]);
    // Started later, so that a second thread of the first pool would be running before.
    await later.warm();
    expect(Atomics.load(started, 0)).toBe(1);
    await pool.ask(quick("first"), { client: "a" });
    await expect.poll(() => Atomics.load(started, 0), { timeout: 20_000 }).toBe(2);
    await pool.ask(quick("second"), { client: "a" });
    await later.close();
  });
});

describe("FairPool.ask(question, asker)", () => {
  it("serves clients in turn, regardless of how much one of them requests", async () => {
    start();
    const order: string[] = [];
    const ask = async (client: string, say: string) =>
      order.push(await pool.ask(quick(say), { client }));
    const busy = ["a1", "a2", "a3", "a4"].map((say) => ask("a", say));
    await Promise.all([...busy, ask("b", "b1"), ask("c", "c1")]);
    expect(order).toEqual(["a1", "a2", "b1", "c1", "a3", "a4"]);
  });

  it("terminates a thread that takes too long, and serves the next task from a spare", async () => {
    start({ kept: 2, patienceMs: 200 });
    await pool.warm();
    const slow = pool.ask(ENDLESS, { client: "a" });
    const next = pool.ask(quick("next"), { client: "b" });
    await expect(slow).rejects.toMatchObject({ reason: "slow" });
    expect(await next).toBe("next");
  });

  it("does not count the time in the queue", async () => {
    start({ patienceMs: 400 });
    const results = [1, 2, 3, 4].map((i) => pool.ask({ ms: 200, say: `${i}` }, { client: "a" }));
    expect(await Promise.all(results)).toEqual(["1", "2", "3", "4"]);
  });

  it("does not count the time in which a thread starts", async () => {
    start({ kept: 0, patienceMs: 20 });
    expect(await pool.ask(quick("there"), { client: "a" })).toBe("there");
  });

  it("removes a queued task if its client leaves", async () => {
    start({ mostWaitingOfClient: 1 });
    const first = pool.ask({ ms: 300, say: "first" }, { client: "a" });
    const client = new AbortController();
    const waits = pool.ask(ENDLESS, { client: "a", signal: client.signal });
    client.abort(new Error("gone"));
    await expect(waits).rejects.toThrow("gone");
    // Its slot in the queue is free again, and nothing endless ran before it.
    expect(await pool.ask(quick("then"), { client: "a" })).toBe("then");
    expect(await first).toBe("first");
  });

  it("limits the time of a running task if its client leaves", async () => {
    start({ patienceWhenGoneMs: 100 });
    await pool.warm();
    const client = new AbortController();
    const worked = pool.ask(ENDLESS, { client: "a", signal: client.signal });
    const next = pool.ask(quick("next"), { client: "b" });
    client.abort(new Error("gone"));
    await expect(worked).rejects.toThrow("gone");
    expect(await next).toBe("next");
  });

  it("rejects tasks that exceed the queue, per client and in total", async () => {
    start({ mostWaiting: 3, mostWaitingOfClient: 2 });
    const first = pool.ask({ ms: 200, say: "first" }, { client: "a" });
    const waiting = ["a", "a", "b"].map((client) => pool.ask(quick(client), { client }));
    await expect(pool.ask(quick("x"), { client: "a" })).rejects.toMatchObject({
      reason: "crowded",
      message: "the counter has 2 texts of this client in its queue",
    });
    await expect(pool.ask(quick("x"), { client: "c" })).rejects.toMatchObject({
      reason: "full",
      message: "the counter has 3 texts in its queue",
    });
    await Promise.all([first, ...waiting]);
  });

  it("passes on a thread's error, and continues", async () => {
    start();
    await expect(pool.ask({ fail: "cannot count" }, { client: "a" })).rejects.toMatchObject({
      reason: "failed",
      message: "the counter gave up: cannot count",
    });
    expect(await pool.ask(quick("next"), { client: "a" })).toBe("next");
  });

  it("rejects queued and running tasks when it is closed", async () => {
    start();
    await pool.warm();
    const results = [ENDLESS, quick("next")].map((one) => pool.ask(one, { client: "a" }));
    const settled = Promise.allSettled(results);
    await pool.close();
    expect((await settled).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await expect(pool.ask(quick("x"), { client: "a" })).rejects.toMatchObject({ reason: "closed" });
  });
});
