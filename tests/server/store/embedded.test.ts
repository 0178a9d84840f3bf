import { afterEach, describe, expect, it } from "vitest";
import { EmbeddedStore } from "../../../server/store/embedded.ts";
import { cpuSeconds, residentMemory } from "../../setup/processes.ts";
import { rows, write } from "./engines.ts";

const MEMORY_EATER = "RETURN range(0, 9223372036854775807) AS numbers";
const SLOW =
  "UNWIND range(1, 1500) AS a UNWIND range(1, 1500) AS b WITH a * b AS c WHERE c % 7 = 0 RETURN count(c) AS n";
/** How long a poll may go on, for a busy machine's sake. */
const PATIENCE = { timeout: 20_000 };
const ENDLESS = SLOW.replaceAll("1500", "1000000");

let open: EmbeddedStore[] = [];
afterEach(async () => {
  for (const store of open) await store.close();
  open = [];
});

/** A store with one actor, which every refilling brings back. */
async function filledStore(): Promise<EmbeddedStore> {
  const store = new EmbeddedStore({ engine: "embedded", memoryLimitBytes: 500_000_000 });
  open.push(store);
  store.onRefill = async (fresh) => void (await write(fresh, "CREATE (:Actor {id: 'armenia'})"));
  await write(store, "CREATE (:Actor {id: 'armenia'})");
  return store;
}

const actors = (store: EmbeddedStore): Promise<unknown> =>
  rows(store, "MATCH (a:Actor) RETURN a.id AS id");

describe("EmbeddedStore", () => {
  it("ends a statement that eats memory, has it back and serves on from a refilled engine", async () => {
    const store = await filledStore();
    const { pid } = store;
    const memory = () => residentMemory(store.pid ?? 0).own;
    const before = memory();
    await expect(rows(store, MEMORY_EATER)).rejects.toMatchObject({
      name: "StoreError",
      code: "memory",
      message: "the statement needs more memory than the embedded engine has",
    });
    expect(await actors(store)).toEqual([{ id: "armenia" }]);
    expect(store.pid).not.toBe(pid);
    await expect.poll(() => cpuSeconds(pid ?? 0), PATIENCE).toBeNull();
    expect(memory()).toBeLessThan(before + 100);
  });

  it.each([10_000_000, 40_000_000])(
    "does not hand over a single value of %i parts",
    async (parts) => {
      const store = await filledStore();
      await expect(
        rows(store, "RETURN range(1, $parts) AS numbers", { parts }),
      ).rejects.toMatchObject({ name: "StoreError", code: "memory" });
      expect(await actors(store)).toEqual([{ id: "armenia" }]);
    },
  );

  it("spares the statements that ran beside the one that ate the memory", async () => {
    const store = await filledStore();
    const outcomes = await Promise.allSettled([
      rows(store, SLOW),
      rows(store, MEMORY_EATER),
      rows(store, SLOW),
      actors(store),
    ]);
    const expected = await rows(store, SLOW);
    expect(outcomes).toMatchObject([
      { status: "fulfilled", value: expected },
      { status: "rejected", reason: { code: "memory" } },
      { status: "fulfilled", value: expected },
      { status: "fulfilled", value: [{ id: "armenia" }] },
    ]);
  });

  it("spares the reads that ran beside one that took too long", async () => {
    const store = await filledStore();
    const late = rows(store, ENDLESS, {}, { mode: "read", timeoutMs: 100 });
    const beside = rows(store, SLOW);
    await expect(late).rejects.toMatchObject({ code: "timeout" });
    expect(await beside).toEqual(await rows(store, SLOW));
  });

  it("serves on from a refilled engine when its process is killed from outside", async () => {
    const store = await filledStore();
    const running = rows(store, SLOW);
    await write(store, "CREATE (:Actor {id: 'not in the pack'})");
    process.kill(store.pid ?? 0, "SIGKILL");
    expect(await running).toEqual(await rows(store, SLOW));
    expect(await actors(store)).toEqual([{ id: "armenia" }]);
  });

  it("fails a write that was running when its engine ended", async () => {
    const store = await filledStore();
    const writing = write(store, ENDLESS.replace("RETURN count(c) AS n", "CREATE (:Late)"));
    const late = rows(store, ENDLESS, {}, { mode: "read", timeoutMs: 100 });
    expect(await Promise.allSettled([writing, late])).toMatchObject([
      {
        reason: {
          code: "failed",
          message: "the embedded engine was started afresh while this write was running",
        },
      },
      { reason: { code: "timeout" } },
    ]);
  });

  it("lets statements wait while a fresh engine is filled", async () => {
    const store = await filledStore();
    let filling = 0;
    store.onRefill = async (fresh) => {
      filling++;
      await rows(fresh, SLOW);
      await write(fresh, "CREATE (:Actor {id: 'russia'})");
    };
    process.kill(store.pid ?? 0, "SIGKILL");
    await expect.poll(() => filling, PATIENCE).toBe(1);
    expect(await actors(store)).toEqual([{ id: "russia" }]);
    expect(filling).toBe(1);
  });

  it("says why it cannot be filled, and tries again for the next statement", async () => {
    const store = await filledStore();
    store.onRefill = () => Promise.reject(new Error("actors.csv is gone"));
    process.kill(store.pid ?? 0, "SIGKILL");
    await expect
      .poll(() => actors(store).catch((error: Error) => error.message), PATIENCE)
      .toBe("the embedded engine could not be filled: actors.csv is gone");
    store.onRefill = async (fresh) => void (await write(fresh, "CREATE (:Actor {id: 'russia'})"));
    expect(await actors(store)).toEqual([{ id: "russia" }]);
  });

  it("lets a cheap statement pass a slow one", async () => {
    const store = await filledStore();
    const order: string[] = [];
    const slow = rows(store, SLOW).then(() => order.push("slow"));
    await actors(store).then(() => order.push("cheap"));
    await slow;
    expect(order).toEqual(["cheap", "slow"]);
  });

  it("ends its process when it is closed", async () => {
    const store = await filledStore();
    const pid = store.pid ?? 0;
    const running = rows(store, ENDLESS);
    await Promise.all([
      expect(running).rejects.toMatchObject({ code: "unreachable" }),
      store.close(),
    ]);
    await expect
      .poll(() => {
        try {
          return process.kill(pid, 0);
        } catch {
          return false;
        }
      }, PATIENCE)
      .toBe(false);
  });
});
