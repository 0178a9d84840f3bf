import { afterEach, describe, expect, it } from "vitest";
import type { EmbeddedStore } from "../../../server/store/embedded.ts";
import { rows, write } from "./engines.ts";
import { killableStore, type KillableStore } from "./killable-store.ts";

const MEMORY_EATER = "UNWIND range(1, 100000000) AS n RETURN collect(n) AS numbers";
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
async function filledStore(): Promise<KillableStore> {
  const killable = killableStore(200_000_000);
  const { store } = killable;
  open.push(store);
  store.onRefill = async (fresh) => void (await write(fresh, "CREATE (:Actor {id: 'armenia'})"));
  await write(store, "CREATE (:Actor {id: 'armenia'})");
  return killable;
}

const actors = (store: EmbeddedStore): Promise<unknown> =>
  rows(store, "MATCH (a:Actor) RETURN a.id AS id");

describe("EmbeddedStore", () => {
  it("ends a statement that eats memory, and goes on with the same engine", async () => {
    const { store, started } = await filledStore();
    await expect(rows(store, MEMORY_EATER)).rejects.toMatchObject({
      name: "StoreError",
      code: "memory",
    });
    expect(await actors(store)).toEqual([{ id: "armenia" }]);
    expect(started()).toBe(1);
  });

  it.each([10_000_000, 40_000_000])(
    "does not hand over a single value of %i parts",
    async (parts) => {
      const { store } = await filledStore();
      await expect(
        rows(store, "RETURN range(1, $parts) AS numbers", { parts }),
      ).rejects.toMatchObject({ name: "StoreError", code: "memory" });
      expect(await actors(store)).toEqual([{ id: "armenia" }]);
    },
  );

  it("spares the statements that ran beside the one that ate the memory", async () => {
    const { store } = await filledStore();
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
    const { store } = await filledStore();
    const late = rows(store, ENDLESS, {}, { mode: "read", timeoutMs: 100 });
    const beside = rows(store, SLOW);
    await expect(late).rejects.toMatchObject({ code: "timeout" });
    expect(await beside).toEqual(await rows(store, SLOW));
  });

  it("serves on from a refilled engine when its thread ends by a fault", async () => {
    const { store, kill } = await filledStore();
    const running = rows(store, SLOW);
    await write(store, "CREATE (:Actor {id: 'not in the pack'})");
    kill();
    expect(await running).toEqual(await rows(store, SLOW));
    expect(await actors(store)).toEqual([{ id: "armenia" }]);
  });

  it("fails a write that was running when its engine ended", async () => {
    const { store, kill } = await filledStore();
    const writing = write(
      store,
      ENDLESS.replace("RETURN count(c) AS n", "MERGE (:Actor {id: toString(c % 7)})"),
    );
    writing.catch(() => undefined);
    await expect.poll(() => store.running, PATIENCE).toBe(1);
    kill();
    await expect(writing).rejects.toMatchObject({
      code: "failed",
      message: expect.stringMatching(
        /^the embedded engine ended .* while this write was running$/,
      ) as string,
    });
    expect(await actors(store)).toEqual([{ id: "armenia" }]);
  });

  it("lets statements wait while a fresh engine is filled", async () => {
    const { store, kill } = await filledStore();
    let filling = 0;
    store.onRefill = async (fresh) => {
      filling++;
      await rows(fresh, SLOW);
      await write(fresh, "CREATE (:Actor {id: 'russia'})");
    };
    kill();
    await expect.poll(() => filling, PATIENCE).toBe(1);
    expect(await actors(store)).toEqual([{ id: "russia" }]);
    expect(filling).toBe(1);
  });

  it("says why it cannot be filled, and tries again for the next statement", async () => {
    const { store, kill } = await filledStore();
    store.onRefill = () => Promise.reject(new Error("actors.csv is gone"));
    kill();
    await expect
      .poll(() => actors(store).catch((error: Error) => error.message), PATIENCE)
      .toBe("the embedded engine could not be filled: actors.csv is gone");
    store.onRefill = async (fresh) => void (await write(fresh, "CREATE (:Actor {id: 'russia'})"));
    expect(await actors(store)).toEqual([{ id: "russia" }]);
  });

  it("lets a cheap statement pass a slow one", async () => {
    const { store } = await filledStore();
    const order: string[] = [];
    const slow = rows(store, SLOW).then(() => order.push("slow"));
    await actors(store).then(() => order.push("cheap"));
    await slow;
    expect(order).toEqual(["cheap", "slow"]);
  });

  it("ends what is running when it is closed", async () => {
    const { store } = await filledStore();
    const running = rows(store, ENDLESS);
    await Promise.all([
      expect(running).rejects.toMatchObject({ code: "unreachable" }),
      store.close(),
    ]);
  });
});
