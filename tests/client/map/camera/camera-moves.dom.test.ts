import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { cameraMoves } from "../../../../client/map/camera/camera-moves.ts";
import { sigmaScreen } from "../sigma-screen.ts";

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

describe("cameraMoves(sigma, still)", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const moving = () => {
    const { sigma } = sigmaScreen();
    return { sigma, camera: sigma.getCamera(), moves: cameraMoves(sigma, () => false) };
  };
  const still = () => {
    const { sigma } = sigmaScreen();
    return { sigma, camera: sigma.getCamera(), moves: cameraMoves(sigma, () => true) };
  };

  it("is there at once if motion is left out, or not asked for", () => {
    for (const [{ camera, moves }, animate] of [
      [still(), true],
      [moving(), false],
    ] as const) {
      moves.go({ x: 0.7, ratio: 2 }, animate);
      expect(camera.getState()).toEqual({ x: 0.7, y: 0.5, ratio: 2, angle: 0 });
    }
  });

  it("says where a movement ends while it runs, and goes there", () => {
    const { camera, moves } = moving();
    moves.go({ x: 0.9 }, true);
    expect(moves.place).toEqual({ x: 0.9, y: 0.5, ratio: 1 });
    expect(camera.x).toBe(0.5);
    vi.advanceTimersByTime(100);
    expect(camera.x).toBeGreaterThan(0.5);
    expect(camera.x).toBeLessThan(0.9);
    vi.advanceTimersByTime(1000);
    expect(camera.x).toBe(0.9);
  });

  it("adds a zoom to one that is on its way", () => {
    const { camera, moves } = moving();
    moves.zoom(2);
    vi.advanceTimersByTime(50);
    moves.zoom(2);
    vi.advanceTimersByTime(1000);
    expect(camera.ratio).toBeCloseTo(1 / 4, 9);
  });

  it("is where the reader is, if they take the camera elsewhere meanwhile", () => {
    const { camera, moves } = moving();
    moves.go({ x: 0.9 }, true);
    vi.advanceTimersByTime(50);
    void camera.animate({ x: 0.1 }, { duration: 20 });
    vi.advanceTimersByTime(500);
    expect(moves.place.x).toBeCloseTo(0.1, 9);
  });

  it("keeps to the ratios that the camera allows", () => {
    const { camera, moves } = still();
    camera.minRatio = 0.5;
    moves.zoom(100);
    expect(camera.ratio).toBe(0.5);
  });

  it("pans by 80 px of the screen a step, to the right and down", () => {
    const { sigma, moves } = still();
    const middle = { x: 0.5, y: 0.5 };
    const before = sigma.framedGraphToViewport(middle);
    moves.pan(1, -2);
    const after = sigma.framedGraphToViewport(middle);
    expect(after.x).toBeCloseTo(before.x - 80, 3);
    expect(after.y).toBeCloseTo(before.y + 160, 3);
  });

  it("brings a point to the middle of the room that insets leave, no farther away than before", () => {
    const { sigma, camera, moves } = still();
    const point = { x: 0.2, y: 0.8 };
    moves.centre(point, { ...NO_INSETS, left: 400, bottom: 100 }, 0.5);
    const { x, y } = sigma.framedGraphToViewport(point);
    expect(x).toBeCloseTo(700, 3);
    expect(y).toBeCloseTo(250, 3);
    expect(camera.ratio).toBe(0.5);
    moves.centre(point, NO_INSETS, 3);
    expect(camera.ratio).toBe(0.5);
  });
});
