import { describe, expect, it } from "vitest";
import { DiscScale } from "../../../../client/map/camera/disc-scale.ts";
import { Viewport } from "../../../../client/map/camera/viewport.ts";
import { drawnMap, EXTENT } from "../drawn-map.ts";
import { sigmaScreen } from "../sigma-screen.ts";

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

function viewed(insets = NO_INSETS) {
  const screen = sigmaScreen();
  const discs = new DiscScale();
  const ground = { drawing: drawnMap(), extent: EXTENT, whole: null };
  const viewport = new Viewport(screen.sigma, discs, ground, () => true, insets);
  viewport.fit(false);
  return { ...screen, screen, discs, viewport };
}

const spotsOf = (viewport: Viewport) => ["a", "b", "c"].map((id) => viewport.spotOf(id)!);

describe("Viewport", () => {
  it("shows everything in the room that panels leave", () => {
    const { viewport } = viewed({ ...NO_INSETS, left: 300, bottom: 200 });
    for (const { x, y } of spotsOf(viewport)) {
      expect(x).toBeGreaterThan(300);
      expect(x).toBeLessThan(1000);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(400);
    }
    expect(viewport.camera).toBeNull();
    expect(viewport.roamed).toBe(false);
  });

  it("has a camera to write into an address once the reader has moved it, and comes back to it", () => {
    const { viewport } = viewed();
    viewport.moves.zoom(2);
    const { camera } = viewport;
    expect(camera).toMatchObject({ ratio: expect.any(Number) as number });
    expect(viewport.roamed).toBe(true);
    const spots = spotsOf(viewport);
    viewport.look(null, false);
    expect(viewport.camera).toBeNull();
    expect(viewport.roamed).toBe(false);
    viewport.look(camera, false);
    expect(viewport.camera).toEqual(camera);
    expect(spotsOf(viewport)).toEqual(spots);
    expect(viewport.roamed).toBe(false);
  });

  it("has been moved by the reader if they ask for everything", () => {
    const { viewport } = viewed();
    viewport.look({ x: 0.1, y: 0.1, ratio: 0.3, size: 1 }, false);
    viewport.fit(false, true);
    expect(viewport.roamed).toBe(true);
    expect(viewport.camera).toBeNull();
  });

  it("fits the room again if panels cover another part, unless the reader has moved the map", () => {
    const { viewport } = viewed();
    const [before] = spotsOf(viewport);
    viewport.insets = { ...NO_INSETS, left: 300 };
    const [after] = spotsOf(viewport);
    expect(after!.x).toBeGreaterThan(before!.x);
    expect(viewport.camera).toBeNull();
    viewport.moves.pan(1, 0);
    const moved = spotsOf(viewport);
    viewport.insets = NO_INSETS;
    expect(spotsOf(viewport)).toEqual(moved);
  });

  it("fits a window of another size again, unless the reader has moved the map", () => {
    const { screen, viewport } = viewed();
    screen.size = { width: 500, height: 600 };
    viewport.resized();
    for (const { x } of spotsOf(viewport)) expect(x).toBeLessThan(500);
    expect(viewport.camera).toBeNull();
    viewport.moves.zoom(4);
    const { camera } = viewport;
    screen.size = { width: 900, height: 600 };
    viewport.resized();
    expect(viewport.camera).toEqual(camera);
  });

  it("draws discs smaller where a map has little room, within limits", () => {
    const sizes = [NO_INSETS, { ...NO_INSETS, left: 600 }, { ...NO_INSETS, left: 899 }].map(
      (insets) => {
        const { discs, viewport } = viewed(insets);
        return discs.size / Math.sqrt(viewport.snapshot.camera.ratio);
      },
    );
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes[0]).toBeLessThanOrEqual(1.15);
    expect(sizes[2]).toBeCloseTo(0.42, 3);
  });

  it("brings an actor to the middle of the room and nearer; one that is not drawn changes nothing", () => {
    const { viewport } = viewed({ ...NO_INSETS, right: 400 });
    const before = viewport.snapshot.camera;
    viewport.centre(["nobody"]);
    expect(viewport.snapshot.camera).toEqual(before);
    viewport.centre(["a"]);
    const spot = viewport.spotOf("a")!;
    expect(spot.x).toBeCloseTo(300, 3);
    expect(spot.y).toBeCloseTo(300, 3);
    expect(viewport.snapshot.camera.ratio).toBeLessThan(before.ratio);
    expect(viewport.roamed).toBe(false);
    expect(viewport.spotOf("nobody")).toBeNull();
  });

  it("keeps all of several actors in the room that it centres", () => {
    const { viewport } = viewed();
    viewport.centre(["a", "c"]);
    for (const id of ["a", "c"]) {
      const { x, y } = viewport.spotOf(id)!;
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(1000);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(600);
    }
  });
});
