import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_FILTER } from "../../../../client/model/graph/filter.ts";
import { FilteredGraph } from "../../../../client/model/graph/filtered-graph.ts";
import { PALETTES } from "../../../../client/model/graph/style.ts";
import type { InputTarget } from "../../../../client/map/input/input-actions.ts";
import { plainScene } from "../../../../client/map/plain/plain-scene.ts";
import { partsOf } from "../../../../client/map/scene/scene-parts.ts";
import { NO_FOCUS } from "../../../../client/map/tables/focus-flags.ts";
import type { ViewListener } from "../../../../client/map/view-listener.ts";
import { EXTENT, MODEL, POSITIONS } from "../drawn-map.ts";

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
const PARTS = { opened: [], sizes: null, outlines: null, radii: null };
const PLACEMENT = { positions: POSITIONS, extent: EXTENT };

function plain() {
  const container = document.createElement("div");
  Object.defineProperties(container, {
    clientWidth: { value: 1000 },
    clientHeight: { value: 600 },
  });
  document.body.append(container);
  const filtered = new FilteredGraph(MODEL, DEFAULT_FILTER, null);
  const looked = vi.fn();
  const abort = new AbortController();
  const scene = plainScene(
    {
      options: { container, theme: "light", assets: null, still: () => true },
      parts: partsOf(filtered, PLACEMENT as never, PARTS),
      insets: NO_INSETS,
      first: { camera: null, focus: NO_FOCUS },
      filtered: () => filtered,
    },
    {} as InputTarget,
    { looked } as unknown as ViewListener,
    abort.signal,
  );
  const all = (selector: string) => [...container.querySelectorAll(`:scope > svg ${selector}`)];
  const frame = () => void vi.advanceTimersByTime(20);
  return { container, filtered, scene, looked, abort, all, frame };
}

describe("plainScene(input, view, listener, signal)", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    document.body.replaceChildren();
  });

  it("draws every actor and relation at once, without words for readers who do not see it", () => {
    const { container, all } = plain();
    expect(all("#actors > g")).toHaveLength(3);
    expect(all("#relations path").length).toBeGreaterThanOrEqual(2);
    const svg = container.querySelector(":scope > svg")!;
    expect(svg.getAttribute("aria-hidden")).toBe("true");
    expect(svg.querySelector(":scope > title, :scope > desc")).toBeNull();
  });

  it("knows where discs and lines are, and where there are none", () => {
    const { scene } = plain();
    const { ground, viewport } = scene;
    for (const id of ["a", "b", "c"]) {
      const disc = ground.discOf(id)!;
      const spot = viewport.spotOf(id)!;
      expect(disc.x).toBeCloseTo(spot.x, 1);
      expect(disc.y).toBeCloseTo(spot.y, 1);
    }
    expect(ground.discOf("nobody")).toBeNull();
    const [a, b] = [ground.discOf("a")!, ground.discOf("b")!];
    const bundle = MODEL.edges("a", "b")[0]!;
    const curve = ground.curveOf("a|b|1") ?? ground.curveOf(bundle);
    expect([curve?.start.x, curve?.end.x].sort()).toEqual([a.x, b.x].sort());
    expect(ground.curveOf("nothing")).toBeNull();
  });

  it("draws once in the next frame, however much has changed, and tells who listens", () => {
    const { scene, all, frame } = plain();
    const drawn = vi.fn();
    scene.ground.onDrawn(drawn);
    const before = scene.ground.discOf("a")!.x;
    scene.viewport.moves.zoom(2);
    scene.viewport.moves.pan(1, 0);
    scene.theme("dark");
    expect(drawn).not.toHaveBeenCalled();
    frame();
    expect(drawn).toHaveBeenCalledTimes(1);
    expect(scene.ground.discOf("a")!.x).not.toBeCloseTo(before, 0);
    expect(all("#actors > g")).toHaveLength(3);
    expect(scene.ground.palette).toEqual(PALETTES.dark);
  });

  it("says that it is looked at otherwise, at once to what lies over it, and later when it rests", () => {
    const { scene, looked } = plain();
    const moved = vi.fn();
    scene.ground.onMoved(moved);
    scene.viewport.moves.zoom(2);
    vi.advanceTimersByTime(150);
    scene.viewport.moves.zoom(2);
    expect(moved).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(150);
    expect(looked).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(looked).toHaveBeenCalledTimes(1);
  });

  it("draws fewer lines once the filter leaves fewer", () => {
    const { scene, filtered, all, frame } = plain();
    const before = all("#relations path").length;
    filtered.filter({
      ...DEFAULT_FILTER,
      signs: { cooperation: true, friction: false, neutral: false },
    });
    scene.show(partsOf(filtered, PLACEMENT as never, PARTS), false);
    frame();
    expect(all("#relations path").length).toBeLessThan(before);
    expect(scene.ground.discOf("a")).not.toBeNull();
  });

  it("draws nothing after it has ended", () => {
    const { container, scene, abort, frame } = plain();
    scene.viewport.moves.zoom(2);
    abort.abort();
    scene.kill();
    frame();
    expect(container.childElementCount).toBe(0);
  });
});
