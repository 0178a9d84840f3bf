import { describe, expect, it } from "vitest";
import { nextSorting, rowOrder } from "../../../../../client/workbench/results/table/row-order.ts";

describe("rowOrder(rows, sorting)", () => {
  const rows = [
    [2n, "b"],
    [null, "a"],
    [10n, "b"],
    [1.5, "c"],
  ];

  it("orders by value, not by text", () => {
    expect(rowOrder(rows, { column: 0, descending: false })).toEqual([3, 0, 2, 1]);
    expect(rowOrder(rows, { column: 0, descending: true })).toEqual([1, 2, 0, 3]);
  });

  it("leaves equal rows as they came, either way round", () => {
    expect(rowOrder(rows, { column: 1, descending: false })).toEqual([1, 0, 2, 3]);
    expect(rowOrder(rows, { column: 1, descending: true })).toEqual([3, 0, 2, 1]);
  });
});

describe("nextSorting(sorting, column)", () => {
  it("goes from ascending to descending to none", () => {
    const up = nextSorting(null, 1);
    const down = nextSorting(up, 1);
    expect([up, down, nextSorting(down, 1)]).toEqual([
      { column: 1, descending: false },
      { column: 1, descending: true },
      null,
    ]);
  });

  it("begins anew with another column", () => {
    expect(nextSorting({ column: 1, descending: true }, 0)).toEqual({
      column: 0,
      descending: false,
    });
  });
});
