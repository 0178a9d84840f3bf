import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../../../server/store/port.ts";
import { collectRows } from "../../../server/store/rows.ts";
import type { Value } from "../../../server/store/value.ts";
import { openEmpty, everyEngine, rows, write } from "./engines.ts";

const read = { mode: "read" } as const;

describe.each(everyEngine())("results on $name", (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openEmpty(engine);
    await write(store, "UNWIND range(1, 200) AS i CREATE (:Actor {n: i})");
  });
  afterAll(() => store.close());

  it.each([
    ["RETRUN 1", "RETRUN"],
    ["RETURN nobody", "nobody"],
    ["RETURN $missing AS x", "missing"],
  ])("reports the fault in one line: %s", async (statement, place) => {
    const error: Error = await rows(store, statement).then(
      () => new Error("no error"),
      (reason: Error) => reason,
    );
    expect(error).toMatchObject({ name: "StoreError", code: "syntax" });
    expect(error.message.split("\n")).toHaveLength(1);
    expect(`${statement} ${error.message}`).toContain(place);
  });

  it("rejects with the error on every part of the result", async () => {
    const answer = store.run("RETURN nobody", {}, read);
    await expect(answer.columns()).rejects.toMatchObject({ code: "syntax" });
    await expect(answer.summary()).rejects.toMatchObject({ code: "syntax" });
    await expect(answer[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: "syntax" });
  });

  it("runs 200 reads at once, each with its own row", async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, i) =>
        rows(store, "MATCH (a:Actor {n: $n}) RETURN a.n AS n", { n: i + 1 }),
      ),
    );
    expect(answers).toEqual(Array.from({ length: 200 }, (_, i) => [{ n: BigInt(i + 1) }]));
  });

  it("returns many rows in order", async () => {
    const many = await rows(store, "UNWIND range(1, 20000) AS i RETURN i ORDER BY i");
    expect(many.map(({ i }) => i)).toEqual(Array.from({ length: 20_000 }, (_, i) => BigInt(i + 1)));
  });

  it("hands over rows in batches, in order and none of them empty", async () => {
    const answer = store.run("UNWIND range(1, 20000) AS i RETURN i", {}, read);
    const batches: Value[][][] = [];
    for await (const batch of answer.batches()) batches.push(batch);
    expect(batches.length).toBeLessThan(2000);
    expect(Math.min(...batches.map((batch) => batch.length))).toBeGreaterThan(0);
    expect(batches.flat()).toEqual(Array.from({ length: 20_000 }, (_, i) => [BigInt(i + 1)]));
    expect((await answer.summary()).counters.nodesCreated).toBe(0);
  });

  it("ends batches at the row limit, and undoes a write that gives more", async () => {
    const creating = "UNWIND range(1, 50) AS i CREATE (b:TooMany {i: i}) RETURN b.i";
    const answer = store.run(creating, {}, { mode: "write", maxRows: 30 });
    let taken = 0;
    const taking = (async () => {
      for await (const batch of answer.batches()) taken += batch.length;
    })();
    await expect(taking).rejects.toMatchObject({ code: "row-limit" });
    expect(taken).toBe(30);
    await answer.over();
    expect(await rows(store, "MATCH (b:TooMany) RETURN count(b) AS n")).toEqual([{ n: 0n }]);
  });

  it("gives a plan for EXPLAIN and no rows", async () => {
    const answer = await collectRows(store, "EXPLAIN MATCH (a:Actor) RETURN a", {}, read);
    expect(answer.rows).toEqual([]);
    expect(JSON.stringify(answer.summary.plan, bigintText)).toMatch(/Scan/);
  });

  it("returns a plan with counts for PROFILE", async () => {
    const { summary } = await collectRows(store, "PROFILE MATCH (a:Actor) RETURN a", {}, read);
    if (store.server?.lacks.includes("profiles")) {
      expect(summary.plan).toBeDefined();
      return;
    }
    expect(JSON.stringify(summary.plan, bigintText)).toMatch(/"rows":"?200/i);
  });

  it("throws a clear error once it is closed", async () => {
    const closing = await openEmpty(engine);
    await closing.close();
    await closing.close();
    await expect(rows(closing, "RETURN 1 AS one")).rejects.toMatchObject({ code: "unreachable" });
    await expect(closing.ping()).rejects.toMatchObject({ code: "unreachable" });
  });
});

function bigintText(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? value.toString() : value;
}
