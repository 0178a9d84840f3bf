import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../../../server/store/port.ts";
import { collectRows } from "../../../server/store/rows.ts";
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

  it("returns a plan and no rows for EXPLAIN", async () => {
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
