import { describe, expect, it } from "vitest";
import { deferred } from "../../../server/store/deferred.ts";
import { Turns } from "../../../server/work/turns.ts";
import { SharedWork } from "../../../server/work/shared-work.ts";

const open = () => new AbortController().signal;
const asker = (signal = open()) => ({ client: "a", signal });
const work = (budget = 2 ** 20) =>
  new SharedWork<{ bytes: number }>({
    turns: new Turns({ name: "files", running: 1, waiting: 9, perClient: 9, retryAfter: 1 }),
    budget,
    sizeOf: ({ bytes }) => bytes,
  });

describe("SharedWork.get(key, caller, make)", () => {
  it("computes once for 500 concurrent callers, and caches the result", async () => {
    const shared = work();
    let made = 0;
    const make = async () => ({ bytes: ++made });
    const all = await Promise.all(
      Array.from({ length: 500 }, () => shared.get("k", asker(), make)),
    );
    expect(new Set(all)).toEqual(new Set([{ bytes: 1 }]));
    await shared.get("k", asker(), make);
    expect(made).toBe(1);
  });

  it("aborts the work when the last caller has left, not before", async () => {
    const shared = work();
    const started = deferred<AbortSignal>();
    const make = (signal: AbortSignal) => {
      started.resolve(signal);
      return new Promise<never>((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason as Error));
      });
    };
    const [one, two] = [new AbortController(), new AbortController()];
    const waits = [one, two].map(({ signal }) => shared.get("k", asker(signal), make));
    const dropped = await started.promise;
    one.abort(new Error("one left"));
    await expect(waits[0]).rejects.toThrow("one left");
    expect(dropped.aborted).toBe(false);
    two.abort(new Error("two left"));
    await expect(waits[1]).rejects.toThrow("two left");
    expect(dropped.aborted).toBe(true);
    const fresh = await shared.get("k", asker(), async () => ({ bytes: 7 }));
    expect(fresh).toEqual({ bytes: 7 });
  });

  it("stays within its budget, long keys included, without failing callers", async () => {
    const shared = work(10_000);
    const key = (i: number) => `${i}${"x".repeat(1000)}`;
    let made = 0;
    const make = async () => ({ bytes: ++made });
    for (let i = 0; i < 10; i++) await shared.get(key(i), asker(), make);
    await shared.get(key(9), asker(), make);
    expect(made).toBe(10);
    await shared.get(key(0), asker(), make);
    expect(made).toBe(11);
  });
});
