import { describe, expect, it } from "vitest";
import { nextTitle } from "../../../../client/workbench/frames/next-title.ts";

describe("nextTitle(from, key, count)", () => {
  it.each([
    [1, "ArrowUp", 0],
    [0, "ArrowUp", 0],
    [1, "ArrowDown", 2],
    [2, "ArrowDown", 2],
    [1, "Home", 0],
    [0, "End", 2],
    [0, "x", null],
    [-1, "ArrowDown", null],
  ])("%i %s leads to %o", (from, key, to) => {
    expect(nextTitle(from, key, 3)).toBe(to);
  });
});
