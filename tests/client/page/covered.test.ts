import { describe, expect, it } from "vitest";
import { covered } from "../../../client/page/covered.ts";

const open = {
  sheet: false,
  panelFolded: false,
  timeFolded: false,
  tableOpen: false,
  height: "peek",
} as const;

describe("covered(open, windowHeight)", () => {
  it("leaves room for panel and timeline beside the map", () => {
    expect(covered(open, 900)).toEqual({ top: 64, right: 400, bottom: 192, left: 20 });
  });

  it("leaves less where they are folded", () => {
    expect(covered({ ...open, panelFolded: true, timeFolded: true }, 900)).toEqual({
      top: 64,
      right: 20,
      bottom: 68,
      left: 20,
    });
  });

  it("leaves half of the rest to the table", () => {
    expect(covered({ ...open, tableOpen: true }, 900).bottom).toBe(192 + 336);
  });

  it("leaves room for the sheet and the scrubber over it on a phone", () => {
    const bottom = (height: "peek" | "half" | "full") =>
      covered({ ...open, sheet: true, height }, 844).bottom;
    expect([bottom("peek"), bottom("half"), bottom("full")]).toEqual([192, 414, 414]);
  });
});
