import { describe, expect, it } from "vitest";
import { beside } from "../../../../client/app/tour/beside.ts";

const room = { width: 1440, height: 900 };
const card = { width: 330, height: 160 };
const at = (left: number, top: number, right: number, bottom: number) =>
  beside({ left, top, right, bottom }, card, room);

describe("beside(box, card, room)", () => {
  it("stands to the left of a panel at the right", () => {
    expect(at(1060, 56, 1440, 900)).toEqual({ left: 718, top: 398 });
  });

  it("stands over a bar at the bottom", () => {
    expect(at(0, 728, 1060, 900)).toEqual({ left: 365, top: 556 });
  });

  it("stands under a bar at the top", () => {
    expect(at(16, 72, 580, 114)).toEqual({ left: 133, top: 126 });
  });

  it("stands in the lower middle of what fills the window", () => {
    expect(at(0, 0, 1440, 900)).toEqual({ left: 555, top: 716 });
  });
});
