import { describe, expect, it } from "vitest";
import { moveRow } from "../../../../client/features/data-table/move-row.ts";

describe("moveRow(key, at, count, page)", () => {
  it("goes by one, by a page, and to the ends", () => {
    const keys = ["ArrowDown", "ArrowUp", "PageDown", "PageUp", "Home", "End"];
    expect(keys.map((key) => moveRow(key, 10, 100, 8))).toEqual([11, 9, 18, 2, 0, 99]);
  });

  it("stays within the rows", () => {
    expect([moveRow("ArrowUp", 0, 3, 8), moveRow("PageDown", 1, 3, 8)]).toEqual([0, 2]);
  });

  it("gives null for other keys, and where there are no rows", () => {
    expect([moveRow("a", 1, 3, 8), moveRow("Home", 0, 0, 8)]).toEqual([null, null]);
  });
});
