import { describe, expect, it } from "vitest";
import { isDouble } from "../../../../client/map/input/double-press.ts";

const FIRST = { x: 100, y: 100, time: 1000 };

describe("isDouble(first, second)", () => {
  it.each([
    ["soon and near", { x: 104, y: 98, time: 1250 }, true],
    ["late", { x: 100, y: 100, time: 1700 }, false],
    ["elsewhere", { x: 100, y: 160, time: 1100 }, false],
  ])("takes a press that comes %s", (_how, second, is) => {
    expect(isDouble(FIRST, second)).toBe(is);
  });

  it("needs a first one", () => {
    expect(isDouble(null, FIRST)).toBe(false);
  });
});
