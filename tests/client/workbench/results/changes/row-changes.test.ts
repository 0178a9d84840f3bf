import { describe, expect, it } from "vitest";
import { QueryNode, type QueryValue } from "../../../../../client/api/query-client.ts";
import {
  hasSameColumns,
  keyColumns,
  rowChanges,
} from "../../../../../client/workbench/results/changes/row-changes.ts";

const rowsOf = (...rows: QueryValue[][]) => ({ fields: ["id", "n"], rows });
const before = rowsOf(["a", 1n], ["b", 2n], ["c", 2n]);
const now = rowsOf(["c", 2n], ["a", 5n], ["d", 9n]);

describe("keyColumns(before, now)", () => {
  it("are those whose values tell rows apart in both", () => {
    expect(keyColumns(before, now)).toEqual([0]);
    expect(keyColumns(rowsOf(["a", 1n]), rowsOf(["b", null]))).toEqual([0]);
    expect(keyColumns(rowsOf(["a", 1n], ["a", 1n]), now)).toEqual([]);
  });
});

describe("rowChanges(before, now, matching)", () => {
  it("are what is new, what is gone, and what has other values, by a key", () => {
    expect(rowChanges(before, now, { by: "column", column: 0 })).toEqual([
      { kind: "changed", before: ["a", 1n], now: ["a", 5n], columns: [1] },
      { kind: "added", now: ["d", 9n] },
      { kind: "gone", before: ["b", 2n] },
    ]);
  });

  it("go by place if that is asked for", () => {
    expect(rowChanges(rowsOf(["a", 1n]), rowsOf(["b", 1n], ["a", 1n]), { by: "place" })).toEqual([
      { kind: "changed", before: ["a", 1n], now: ["b", 1n], columns: [0] },
      { kind: "added", now: ["a", 1n] },
    ]);
  });

  it("take a node for the same one when its properties changed", () => {
    const node = (name: string) => new QueryNode("4:0", ["Actor"], { name });
    const [old, young] = [rowsOf([node("a"), 1n]), rowsOf([node("b"), 1n])];
    expect(rowChanges(old, young, { by: "column", column: 0 })).toEqual([
      { kind: "changed", before: old.rows[0], now: young.rows[0], columns: [0] },
    ]);
  });
});

describe("hasSameColumns(before, now)", () => {
  it("compares names and their order", () => {
    expect(hasSameColumns(before, now)).toBe(true);
    expect(hasSameColumns(before, { fields: ["n", "id"], rows: [] })).toBe(false);
  });
});
