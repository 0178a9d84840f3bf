import { describe, expect, it } from "vitest";
import { covered } from "../../../../client/app/state/covered.ts";

const open = {
  sheet: false,
  panelFolded: false,
  timeFolded: false,
  tableOpen: false,
  height: "peek",
  corner: 0,
} as const;

describe("covered(open, windowHeight, windowWidth)", () => {
  it("leaves room for panel and timeline beside the map", () => {
    expect(covered(open, 900, 1440)).toEqual({ top: 90, right: 460, bottom: 192, left: 20 });
  });

  it("leaves less where they are folded", () => {
    expect(covered({ ...open, panelFolded: true, timeFolded: true }, 900, 1440)).toEqual({
      top: 90,
      right: 80,
      bottom: 68,
      left: 20,
    });
  });

  it("leaves two fifths of the rest to the table, and the room of what it says itself", () => {
    const { top, bottom } = covered({ ...open, tableOpen: true }, 900, 1440);
    expect([top, bottom]).toEqual([48, 192 + 269]);
  });

  it("keeps names clear of the legend and of the buttons where those lie over the whole map", () => {
    expect(covered(open, 768, 1024)).toEqual({ top: 104, right: 460, bottom: 192, left: 20 });
  });

  it("keeps clear of chips as far as they reach, but for most of the window", () => {
    const top = (corner: number) => covered({ ...open, corner }, 900, 1440).top;
    expect([top(40), top(150), top(700)]).toEqual([90, 150, 324]);
  });

  it("leaves room for the sheet and the scrubber over it on a phone", () => {
    const bottom = (height: "peek" | "half" | "full") =>
      covered({ ...open, sheet: true, height }, 844, 390).bottom;
    expect([bottom("peek"), bottom("half"), bottom("full")]).toEqual([192, 414, 414]);
  });

  it("leaves the upper part of a phone to the map when the table is open", () => {
    const { top, bottom } = covered({ ...open, sheet: true, tableOpen: true }, 844, 390);
    expect([top, bottom]).toEqual([64, 20 + 433]);
  });
});
