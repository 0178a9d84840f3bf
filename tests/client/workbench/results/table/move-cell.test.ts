import { describe, expect, it } from "vitest";
import { moveCell } from "../../../../../client/workbench/results/table/move-cell.ts";

const extent = { rows: 100, columns: 4, page: 10 };
const press = (key: string, ctrlKey = false) =>
  moveCell({ row: 50, column: 1 }, { key, ctrlKey, metaKey: false }, extent);

describe("moveCell(from, key, extent)", () => {
  it.each([
    ["ArrowUp", { row: 49, column: 1 }],
    ["ArrowDown", { row: 51, column: 1 }],
    ["ArrowLeft", { row: 50, column: 0 }],
    ["ArrowRight", { row: 50, column: 2 }],
    ["PageUp", { row: 40, column: 1 }],
    ["PageDown", { row: 60, column: 1 }],
    ["Home", { row: 50, column: 0 }],
    ["End", { row: 50, column: 3 }],
  ])("moves by %s", (key, to) => {
    expect(press(key)).toEqual(to);
  });

  it("goes to the edge with Ctrl", () => {
    expect([press("ArrowDown", true), press("Home", true), press("End", true)]).toEqual([
      { row: 99, column: 1 },
      { row: 0, column: 0 },
      { row: 99, column: 3 },
    ]);
  });

  it("stays within the table, and knows no other key", () => {
    const key = { key: "ArrowUp", ctrlKey: false, metaKey: false };
    expect(moveCell({ row: 0, column: 0 }, key, extent)).toEqual({ row: 0, column: 0 });
    expect(press("a")).toBeNull();
  });
});
