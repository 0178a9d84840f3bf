import { describe, expect, it } from "vitest";
import { columnWidths } from "../../../../../client/workbench/results/table/column-widths.ts";

describe("columnWidths(fields, rows)", () => {
  it("gives room to the longest value, within bounds", () => {
    const [short, long, middle] = columnWidths(
      ["a", "b", "c"],
      [
        [1n, "x".repeat(500), "twenty letters of it"],
        [2n, "y", null],
      ],
    );
    expect([short, long]).toEqual([72, 340]);
    expect(middle).toBe(Math.round(20 * 7.6 + 26));
  });

  it("gives room to the names where there are no rows", () => {
    expect(columnWidths(["count(r.something)"], [])).toEqual([Math.round(18 * 7.6 + 42)]);
  });
});
