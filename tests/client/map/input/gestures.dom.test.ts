import { afterEach, describe, expect, it } from "vitest";
import { listenToGestures, type Tool } from "../../../../client/map/input/gestures.ts";
import type { Pins } from "../../../../client/model/layout/pins.ts";
import { inputScene, mouseAt, stageEvent } from "./input-scene.ts";

interface Point {
  x: number;
  y: number;
}

function gestures(tool: Tool = "pan", company = (actor: string): string[] => [actor]) {
  const scene = inputScene();
  const pins: Pins[] = [];
  const loops: [actors: string[], added: boolean][] = [];
  const swallows = listenToGestures(scene.scene, () => tool, {
    company,
    dropped: (dropped) => void pins.push(dropped),
    looped: (actors, added) => void loops.push([actors, added]),
  });
  const down = (at: Point, init?: MouseEventInit) => {
    const payload = stageEvent(mouseAt(at, "mousedown", init));
    scene.sigma.emit("downStage", payload);
    return payload;
  };
  const move = (at: Point) => {
    const payload = stageEvent(mouseAt(at, "mousemove"));
    scene.sigma.emit("moveBody", payload);
    return payload;
  };
  const up = () => void scene.mouse.emit("mouseup");
  const loop = (points: readonly Point[], init?: MouseEventInit) => {
    const [first, ...rest] = points;
    const pressed = down(first!, init);
    for (const point of rest) move(point);
    up();
    return pressed;
  };
  return { ...scene, swallows, pins, loops, down, move, up, loop };
}

const right = ({ x, y }: Point, px: number) => ({ x: x + px, y });

/** Around a disc, with room to spare. */
const around = ({ x, y }: Point): Point[] => [
  { x: x - 60, y: y - 60 },
  { x: x + 60, y: y - 60 },
  { x: x + 60, y: y + 60 },
  { x: x - 60, y: y + 60 },
];

describe("listenToGestures(scene, tool, actions)", () => {
  afterEach(() => document.body.replaceChildren());

  it("drags a disc along with the pointer, pins it where it is dropped, and swallows the click", () => {
    const { discOf, down, move, up, pins, swallows, touched } = gestures();
    const [from, other] = [discOf("a"), discOf("c")];
    down(from);
    expect(swallows()).toBe(false);
    expect(move(right(from, 50)).isPrevented).toBe(true);
    expect(discOf("a").x).toBeCloseTo(from.x + 50, 3);
    expect(discOf("a").y).toBeCloseTo(from.y, 3);
    expect(discOf("c")).toEqual(other);
    expect(touched.times).toBe(1);
    up();
    expect(Object.keys(pins[0]!)).toEqual(["a"]);
    expect(pins[0]!["a"]!.x).toBeGreaterThan(0);
    expect(swallows()).toBe(true);
  });

  it("takes a press that hardly moves for a click", () => {
    const { discOf, down, move, up, pins, swallows } = gestures();
    const from = discOf("a");
    down(from);
    move(right(from, 2));
    up();
    expect(discOf("a")).toEqual(from);
    expect(pins).toEqual([]);
    expect(swallows()).toBe(false);
  });

  it("drags actors that are chosen together, together", () => {
    const { discOf, down, move, up, pins } = gestures("pan", () => ["a", "c", "nobody"]);
    const [a, c] = [discOf("a"), discOf("c")];
    down(a);
    move(right(a, 30));
    up();
    expect(discOf("c").x).toBeCloseTo(c.x + 30, 3);
    expect(Object.keys(pins[0]!).sort()).toEqual(["a", "c"]);
  });

  it("leaves the map to sigma where there is no disc, for other buttons, and for fingers", () => {
    const { discOf, down, move, sigma } = gestures();
    down({ x: 5, y: 5 });
    expect(move({ x: 50, y: 50 }).isPrevented).toBe(false);
    down(discOf("a"), { button: 2 });
    expect(move(right(discOf("a"), 50)).isPrevented).toBe(false);
    const finger = mouseAt(discOf("a"));
    Object.assign(finger, { original: new Event("touchstart") });
    sigma.emit("downStage", stageEvent(finger));
    expect(move(right(discOf("a"), 50)).isPrevented).toBe(false);
  });

  it("loops in the actors within the line, which is on screen until the loop is closed", () => {
    const { discOf, down, move, up, loops, container } = gestures("lasso");
    const [first, ...rest] = around(discOf("a"));
    expect(down(first!).isPrevented).toBe(true);
    for (const point of rest) move(point);
    expect(container.querySelector("polygon")!.getAttribute("points")!.split(" ")).toHaveLength(4);
    up();
    expect(container.querySelector("polygon")).toBeNull();
    expect(loops).toEqual([[["a"], false]]);
  });

  it("loops with Shift whatever the tool, and adds to what was chosen; also over a disc's own place", () => {
    const { discOf, loop, loops } = gestures("pan");
    loop(around(discOf("c")), { shiftKey: true });
    expect(loops).toEqual([[["c"], true]]);
  });

  it("loops nobody in by a press that does not move", () => {
    const { loop, loops, container } = gestures("lasso");
    loop([{ x: 5, y: 5 }]);
    expect(loops).toEqual([]);
    expect(container.querySelector("svg")).toBeNull();
  });

  it("swallows one click alone", () => {
    const { discOf, down, move, up, swallows } = gestures();
    down(discOf("a"));
    move(right(discOf("a"), 50));
    up();
    expect(swallows()).toBe(true);
    down({ x: 5, y: 5 });
    expect(swallows()).toBe(false);
  });
});
