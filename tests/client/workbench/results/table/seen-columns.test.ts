import { describe, expect, it } from "vitest";
import { seenColumns } from "../../../../../client/workbench/results/table/seen-columns.ts";

const WIDTHS = Array.from({ length: 1000 }, () => 100);

describe("seenColumns(widths, scrolled, width)", () => {
  it("are all of a few", () => {
    expect(seenColumns([100, 100], 5000, 10)).toEqual({ from: 0, to: 2 });
  });

  it("are those in sight and some beside them, of many", () => {
    expect(seenColumns(WIDTHS, 0, 800)).toEqual({ from: 0, to: 12 });
    expect(seenColumns(WIDTHS, 50_000, 800)).toEqual({ from: 496, to: 512 });
    expect(seenColumns(WIDTHS, 99_200, 800)).toEqual({ from: 988, to: 1000 });
  });
});
