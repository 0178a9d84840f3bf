import { createNormalizationFunction } from "sigma/utils";
import { describe, expect, it } from "vitest";
import type { Extent } from "../../../client/model/layout/extent.ts";
import { cameraFraming, fitFraming } from "../../../client/static-picture/framing.ts";

const extent: Extent = { x: [-200, 400], y: [-100, 300] };
const positions = new Map([
  ["a", { x: -200, y: 100 }],
  ["b", { x: 400, y: -300 }],
]);

describe("fitFraming(actors, positions, extent, room)", () => {
  it("puts all actors into the room, clear of its edges", () => {
    const room = { top: 50, width: 712, height: 484 };
    expect(fitFraming(["a", "b"], positions, extent, room)).toEqual({
      scale: 1,
      left: 256,
      top: 390,
      discs: 1,
    });
  });

  it("does not come endlessly near to one actor", () => {
    const { scale } = fitFraming(["a"], positions, extent, { top: 0, width: 600, height: 400 });
    expect(scale).toBeCloseTo(20);
  });
});

describe("cameraFraming(camera, fit, extent, room)", () => {
  // sigma's matrix of a camera: the shorter side of the screen holds one framed unit, corrected
  // where screen and graph are both wide or both high.
  it("puts places where sigma's camera has them", () => {
    const [width, height] = [900, 500];
    const camera = { x: 0.4, y: 0.7, ratio: 0.8, size: 0.9 };
    const frame = createNormalizationFunction(extent);
    const framed = frame({ x: 400, y: 300 });
    const correction = Math.min(600 / 400, 900 / 500);
    const unit = (500 * correction) / camera.ratio;
    const fit = { scale: 1, left: 0, top: 0, discs: 1 };
    const { scale, left, top, discs } = cameraFraming(camera, fit, extent, {
      top: 0,
      width,
      height,
    });
    expect(left + scale * 400).toBeCloseTo(width / 2 + (framed.x - camera.x) * unit);
    expect(top + scale * -300).toBeCloseTo(height / 2 - (framed.y - camera.y) * unit);
    expect(discs).toBeCloseTo(0.9 / Math.sqrt(0.8));
  });
});
