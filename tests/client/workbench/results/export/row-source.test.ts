import { describe, expect, it } from "vitest";
import { allRows } from "../../../../../client/workbench/results/export/row-source.ts";
import type { QueryRun } from "../../../../../client/workbench/run/run.ts";
import { answered, answering } from "../../run/answered.ts";

const ROWS = [[1], [2], [3]];

/** The rows that a file of a run gets, and how often the server was asked for them. */
async function rowsOf(run: QueryRun, order: number[] | null = null) {
  const { client, asked } = answering(["x"], ROWS);
  const rows: unknown[] = [];
  for await (const batch of allRows(run, order, new AbortController().signal, client))
    rows.push(...batch.rows.map(([value]) => value));
  return { rows, asked };
}

describe("allRows(run, order, signal)", () => {
  it("are those that the page holds, as they are shown, if they are all", async () => {
    const run = await answered("RETURN x", ["x"], ROWS);
    expect(await rowsOf(run, [2, 0, 1])).toEqual({ rows: [3n, 1n, 2n], asked: [] });
  });

  it("come from the server if the page holds but some, or has let them go", async () => {
    const some = await answered("RETURN x", ["x"], ROWS, { mostRows: 2 });
    expect([some.rows.length, some.truncated]).toEqual([2, true]);
    expect(await rowsOf(some, [1, 0])).toEqual({ rows: [1n, 2n, 3n], asked: ["RETURN x"] });
    const gone = await answered("RETURN x", ["x"], ROWS);
    gone.release();
    expect(await rowsOf(gone)).toEqual({ rows: [1n, 2n, 3n], asked: ["RETURN x"] });
  });

  it("never run a statement again that may write", async () => {
    const run = await answered("CREATE (n) RETURN n", ["x"], ROWS, {
      mostRows: 2,
      accessMode: "WRITE",
    });
    expect(await rowsOf(run)).toEqual({ rows: [1n, 2n], asked: [] });
  });

  it("end with the signal", async () => {
    const run = await answered("RETURN x", ["x"], ROWS);
    await expect(allRows(run, null, AbortSignal.abort()).next()).rejects.toThrow("aborted");
  });
});
