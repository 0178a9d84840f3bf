import { describe, expect, it } from "vitest";
import {
  nearestHeight,
  PEEK,
  SHEET_HEIGHTS,
  sheetPixels,
  stepHeight,
} from "../../../../client/app/state/sheet-height.ts";

describe("sheetPixels(height, room)", () => {
  it("grows from step to step", () => {
    expect(SHEET_HEIGHTS.map((height) => sheetPixels(height, 788))).toEqual([PEEK, 394, 780]);
  });

  it("never falls below the lowest step", () => {
    expect(SHEET_HEIGHTS.map((height) => sheetPixels(height, 80))).toEqual([PEEK, PEEK, PEEK]);
  });
});

describe("nearestHeight(pixels, room)", () => {
  it("takes the step that is nearest", () => {
    expect([0, 200, 300, 560, 620].map((pixels) => nearestHeight(pixels, 788))).toEqual([
      "peek",
      "peek",
      "half",
      "half",
      "full",
    ]);
  });
});

describe("stepHeight(height, by)", () => {
  it("steps and stays at the ends", () => {
    expect(stepHeight("peek", 1)).toBe("half");
    expect(stepHeight("half", 1)).toBe("full");
    expect(stepHeight("full", 1)).toBe("full");
    expect(stepHeight("peek", -1)).toBe("peek");
  });
});
