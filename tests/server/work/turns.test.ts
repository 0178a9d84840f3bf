import { describe, expect, it } from "vitest";
import { deferred } from "../../../server/store/deferred.ts";
import { Turns } from "../../../server/work/turns.ts";

const OPTIONS = { name: "pictures", running: 1, waiting: 3, perClient: 3, retryAfter: 5 };
const open = () => new AbortController().signal;

describe("Turns.run(asker, work)", () => {
  it("takes turns between clients, so that a client with many tasks delays only itself", async () => {
    const turns = new Turns(OPTIONS);
    const done: string[] = [];
    const ask = (client: string, name: string) =>
      turns.run({ client, signal: open() }, async () => void done.push(name));
    await Promise.all([ask("a", "a1"), ask("a", "a2"), ask("a", "a3"), ask("b", "b1")]);
    expect(done).toEqual(["a1", "a2", "b1", "a3"]);
  });

  it("rejects tasks that exceed a client's share or the queue", async () => {
    const turns = new Turns(OPTIONS);
    const gate = deferred<undefined>();
    const ask = (client: string) => turns.run({ client, signal: open() }, () => gate.promise);
    const results = [ask("a"), ask("a"), ask("a")];
    await expect(ask("a")).rejects.toMatchObject({ status: 429, retryAfter: 5 });
    results.push(ask("b"));
    await expect(ask("c")).rejects.toMatchObject({
      status: 503,
      retryAfter: 5,
      detail: "3 pictures are waiting to be made already",
    });
    gate.resolve(undefined);
    await Promise.all(results);
    await expect(ask("a")).resolves.toBeUndefined();
  });

  it("removes queued tasks of a client that left, and frees their slots", async () => {
    const turns = new Turns(OPTIONS);
    const gate = deferred<undefined>();
    const first = turns.run({ client: "a", signal: open() }, () => gate.promise);
    const leaving = new AbortController();
    const started: string[] = [];
    const flood = Array.from({ length: 3 }, (_, i) =>
      turns.run({ client: `b${i}`, signal: leaving.signal }, async () => void started.push("b")),
    );
    leaving.abort(new Error("left"));
    for (const one of flood) await expect(one).rejects.toThrow("left");
    const next = turns.run({ client: "c", signal: open() }, async () => void started.push("c"));
    gate.resolve(undefined);
    await Promise.all([first, next]);
    expect(started).toEqual(["c"]);
  });
});
