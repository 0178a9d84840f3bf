import { syncBuiltinESMExports } from "node:module";
import timers from "node:timers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Lease } from "../../../server/load/lease.ts";
import { loadScripts } from "../../../server/load/read-scripts.ts";
import { projectRoot } from "../../../server/root.ts";
import type { Answer, Store } from "../../../server/store/port.ts";
import { isRenewal } from "./loading.ts";

/** Longer than two renewals are apart, ms. */
const WHILE = 4000;

/** A store on which a renewal waits for a lock until it is let go. */
function lockedStore() {
  const done: string[] = [];
  const waiting: (() => void)[] = [];
  const run = async (statement: string): Promise<void> => {
    if (!isRenewal(statement)) return void done.push(statement);
    await new Promise<void>((resolve) => waiting.push(resolve));
    done.push("renewed");
  };
  const store = {
    engine: "neo4j",
    run(statement: string) {
      const ran = run(statement);
      const row = ["me"];
      return {
        columns: () => Promise.resolve(["holder"]),
        async *batches() {
          await ran;
          yield [row];
        },
        summary: () => ran,
      } as unknown as Answer;
    },
  } as unknown as Store;
  return { store, done, waiting };
}

describe("Lease", () => {
  const scripts = loadScripts(projectRoot(), "neo4j");
  beforeEach(() => {
    vi.useFakeTimers();
    // The lease takes its timers from their module.
    vi.spyOn(timers, "setInterval").mockImplementation(globalThis.setInterval);
    vi.spyOn(timers, "clearInterval").mockImplementation(globalThis.clearInterval);
    syncBuiltinESMExports();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
    vi.useRealTimers();
  });

  it.each([
    ["is released", "SET l.holder = null", (lease: Lease) => lease.end()],
    [
      "is given back with a load's end",
      "l.loadedAt = $loadedAt",
      (lease: Lease) => lease.writeLast(scripts.load.statement("090-finish"), {}),
    ],
  ] as const)(
    "%s after every renewal, however long one waits for a lock: none writes into it then",
    async (_how, last, end) => {
      const { store, done, waiting } = lockedStore();
      const lease = (await Lease.take(store, scripts))!;
      await vi.advanceTimersByTimeAsync(WHILE);
      const first = waiting.shift()!;
      // Those that have begun since get the lock before it.
      for (const later of waiting) later();
      done.length = 0;
      const ended = end(lease);
      await vi.advanceTimersByTimeAsync(WHILE);
      first();
      await ended;
      expect(done.at(-1)).toContain(last);
      expect(done).toContain("renewed");
    },
  );
});
