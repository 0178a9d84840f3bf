import { afterAll, describe, expect, it } from "vitest";
import { EmbeddedStore } from "../../../server/store/embedded.ts";
import { collectRows } from "../../../server/store/rows.ts";
import { Temporal, type Value } from "../../../server/store/value.ts";
import { IN_PROCESS } from "./in-process.ts";

const store = new EmbeddedStore({ engine: "embedded", memoryLimitBytes: 2 ** 28 }, IN_PROCESS);
afterAll(() => store.close());

async function answer(statement: string, rows: Value): Promise<Value[]> {
  const { rows: found } = await collectRows(store, statement, { rows }, { mode: "write" });
  return found.map((row) => row["x"] ?? null);
}

const row = (i: number) => ({
  id: `r${i}`,
  count: BigInt(i),
  share: i + 0.5,
  none: null,
  list: [`${i}`, "b"],
  inner: { a: BigInt(i), b: { deep: true } },
  on: new Temporal("Date", "2024-02-29"),
});
const ROWS = [0, 1, 2].map(row);
/** Columns of few different values are carried as those values. */
const REPEATED: Value[] = ["a", true, 1.5, NaN, null, [], 2n, "b"];

/** Maps that all have the same keys travel to the engine as a table; nobody is to notice. */
describe("a list of maps as a parameter", () => {
  it.each<[string, Value[]]>([
    ["that have the same keys", ROWS],
    ["of which one lacks a key", [...ROWS, { id: "r3" }]],
    ["of which one has a key more", [...ROWS, { ...row(3), more: 1n }]],
    [
      "whose keys come in another order",
      [
        { a: 1n, b: 2n },
        { b: 3n, a: 4n },
      ],
    ],
    ["of which one is no map", [...ROWS, "no map", null, [1n]]],
    ["that are empty", [{}, {}, {}]],
    [
      "with keys that objects have of themselves",
      [1n, 2n].map((n) => ({ constructor: n, size: n })),
    ],
    [
      "whose values repeat",
      REPEATED.flatMap((x) => [
        { x, y: "y" },
        { x, y: "z" },
      ]),
    ],
    ["of many different values", Array.from({ length: 100 }, (_, i) => ({ x: `${i}`, y: null }))],
    ["of which there is but one", [row(0)]],
    ["of which there is none", []],
  ])("%s comes back as it was", async (_, rows) => {
    expect(await answer("RETURN $rows AS x", rows)).toEqual([rows]);
    expect(await answer("UNWIND $rows AS x RETURN x", rows)).toEqual(rows);
  });

  it("keeps apart what looks alike", async () => {
    const rows = [0, -0, 0, 1, 1n, 1.5, "1", true, "", null].map((x) => ({ x, y: "y" }));
    const found = await answer(
      "UNWIND $rows AS r RETURN valueType(r.x) + toString(r.x) AS x",
      rows,
    );
    const typed = ["INTEGER NOT NULL0", "FLOAT NOT NULL-0.0"];
    expect(found.slice(0, 3)).toEqual([typed[0], typed[1], typed[0]]);
    expect(found.slice(3, 8).map((text) => (text as string).replace(/ NOT NULL.*/, ""))).toEqual([
      "INTEGER",
      "INTEGER",
      "FLOAT",
      "STRING",
      "BOOLEAN",
    ]);
    expect(found.slice(8)).toEqual(["STRING NOT NULL", null]);
  });

  it("is read, projected, compared and grouped by as any map", async () => {
    const read =
      "UNWIND $rows AS r RETURN [r.id, r.inner.b.deep, r['count'], r.nope, keys(r.inner)] AS x";
    expect(await answer(read, ROWS)).toEqual(
      ROWS.map(({ id, count }) => [id, true, count, null, ["a", "b"]]),
    );
    const projected =
      "UNWIND $rows AS r WITH r, r.inner AS i RETURN r {.id, inner: i {.*, c: 1}} AS x";
    expect(await answer(projected, ROWS)).toEqual(
      ROWS.map(({ id, inner }) => ({ id, inner: { ...inner, c: 1n } })),
    );
    const compared =
      "WITH $rows[0].inner AS a, $rows[1].inner AS b RETURN a = a {.*} AND a <> b AS x";
    expect(await answer(compared, ROWS)).toEqual([true]);
    const twice = [...ROWS, ...ROWS];
    expect(
      await answer("UNWIND $rows AS r WITH r.inner AS i, count(*) AS n RETURN n AS x", twice),
    ).toEqual([2n, 2n, 2n]);
  });

  it("is stored without its nulls", async () => {
    const stored = ROWS.map(({ inner: _, ...kept }) => kept);
    const created = await answer(
      "UNWIND $rows AS r CREATE (n:T) SET n = r RETURN properties(n) AS x",
      stored,
    );
    expect(created).toEqual(stored.map(({ none: _, ...kept }) => kept));
    const changed = "UNWIND $rows AS r MATCH (n:T {id: r.id}) SET n += r RETURN properties(n) AS x";
    const renewed = stored.map((each) => ({ ...each, count: null, share: 1.5 }));
    expect(await answer(changed, renewed)).toEqual(
      renewed.map(({ none: _, count: __, ...kept }) => kept),
    );
  });
});
