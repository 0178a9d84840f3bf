import { describe, expect, it } from "vitest";
import { moveItem } from "../../../../client/ui/menus/move-item.ts";

const labels = ["Open", "Hide", "Only 1 hop around", "Pin"];

describe("moveItem(key, at, labels)", () => {
  it("goes round the ends", () => {
    expect([moveItem("ArrowDown", 3, labels), moveItem("ArrowUp", 0, labels)]).toEqual([0, 3]);
  });

  it("goes to the ends, and to the next that begins with a letter", () => {
    const keys = ["Home", "End", "o", "p"];
    expect(keys.map((key) => moveItem(key, 0, labels))).toEqual([0, 3, 2, 3]);
  });

  it("gives null for what moves nothing", () => {
    expect([
      moveItem("x", 0, labels),
      moveItem("Enter", 0, labels),
      moveItem("End", 0, []),
    ]).toEqual([null, null, null]);
  });
});
