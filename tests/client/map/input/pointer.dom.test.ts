import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { listenToPointer } from "../../../../client/map/input/pointer.ts";
import { inputScene, mouseAt, stageEvent } from "./input-scene.ts";

const NOWHERE = { x: 5, y: 5 };

function pointed(swallows = () => false) {
  const scene = inputScene();
  const done: unknown[][] = [];
  const tell =
    (name: string) =>
    (...given: unknown[]) =>
      void done.push([name, ...given]);
  listenToPointer(scene.scene, swallows, {
    hover: (target) => tell("hover")(target),
    chooseActor: tell("chooseActor"),
    chooseEdge: ({ bundle }) => tell("chooseEdge")(bundle.id),
    toggleBundle: tell("toggleBundle"),
    toggleActor: tell("toggleActor"),
    chooseNothing: tell("chooseNothing"),
    context: ({ actor, edge }, at) => tell("context")(actor ?? edge?.bundle.id ?? null, at),
  });
  const { a, b } = { a: scene.discOf("a"), b: scene.discOf("b") };
  const between = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const emit = (name: string, event: ReturnType<typeof mouseAt>) => {
    const payload = stageEvent(event);
    scene.sigma.emit(name as "clickStage", payload);
    return payload;
  };
  return { ...scene, done, a, b, between, emit };
}

const timed = (event: ReturnType<typeof mouseAt>, timeStamp: number) => {
  Object.defineProperty(event.original, "timeStamp", { value: timeStamp });
  return event;
};

describe("listenToPointer(scene, swallows, actions)", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    document.body.replaceChildren();
  });

  it("says what it is over, and shows that it can be pressed", () => {
    const { mouse, sigma, container, done, a, between } = pointed();
    mouse.emit("mousemove", mouseAt(a));
    expect(container.style.cursor).toBe("pointer");
    mouse.emit("mousemove", mouseAt(between));
    mouse.emit("mousemove", mouseAt(NOWHERE));
    expect(container.style.cursor).toBe("");
    mouse.emit("mousemove", mouseAt(a));
    sigma.emit("leaveStage", stageEvent(mouseAt(NOWHERE)));
    expect(done).toEqual([
      ["hover", { type: "actor", id: "a" }],
      ["hover", { type: "bundle", id: "a|b|1", relation: null }],
      ["hover", null],
      ["hover", { type: "actor", id: "a" }],
      ["hover", null],
    ]);
  });

  it("is over nothing else while the map is dragged or moves by itself", () => {
    const { mouse, sigma, done, a } = pointed();
    mouse.isMouseDown = true;
    mouse.emit("mousemove", mouseAt(a));
    mouse.isMouseDown = false;
    void sigma.getCamera().animate({ x: 0.6 }, { duration: 1000 });
    mouse.emit("mousemove", mouseAt(a));
    expect(done).toEqual([]);
  });

  it("chooses a disc, a line or nothing; Shift adds discs and keeps what is chosen", () => {
    const { done, a, between, emit } = pointed();
    emit("clickStage", mouseAt(a));
    emit("clickStage", mouseAt(a, "click", { shiftKey: true }));
    emit("clickStage", mouseAt(between));
    emit("clickStage", mouseAt(NOWHERE));
    emit("clickStage", mouseAt(NOWHERE, "click", { shiftKey: true }));
    expect(done.map(([name, id, added]) => [name, id, added])).toEqual([
      ["chooseActor", "a", false],
      ["chooseActor", "a", true],
      ["chooseEdge", expect.any(String), undefined],
      ["chooseNothing", undefined, undefined],
    ]);
  });

  it("chooses nothing by the click that ends a gesture", () => {
    const { done, a, emit } = pointed(() => true);
    emit("clickStage", mouseAt(a));
    expect(done).toEqual([]);
  });

  it("opens a line by a double press, and leaves that on the background to sigma", () => {
    const { done, between, emit } = pointed();
    emit("clickStage", timed(mouseAt(between), 1000));
    const twice = emit("doubleClickStage", timed(mouseAt(between), 1200));
    expect(twice.isPrevented).toBe(true);
    expect(done.map(([name]) => name)).toEqual(["chooseEdge", "toggleBundle"]);
    emit("clickStage", timed(mouseAt(NOWHERE), 3000));
    expect(emit("doubleClickStage", timed(mouseAt(NOWHERE), 3200)).isPrevented).toBe(false);
  });

  it("opens an actor of an overview with a double press", () => {
    const { done, a, emit } = pointed();
    emit("clickStage", timed(mouseAt(a), 1000));
    emit("doubleClickStage", timed(mouseAt(a), 1200));
    expect(done).toEqual([
      ["chooseActor", "a", false],
      ["toggleActor", "a"],
    ]);
  });

  it("takes presses in haste on different things for two, unless the second ends a drag", () => {
    const { done, a, b, emit } = pointed();
    emit("clickStage", timed(mouseAt(a), 1000));
    emit("downStage", mouseAt(b, "mousedown"));
    expect(emit("doubleClickStage", timed(mouseAt(b), 1100)).isPrevented).toBe(true);
    emit("downStage", mouseAt(NOWHERE, "mousedown"));
    emit("doubleClickStage", timed(mouseAt(a), 1200));
    expect(done.map(([name, id]) => [name, id])).toEqual([
      ["chooseActor", "a"],
      ["chooseActor", "b"],
    ]);
  });

  it("asks for a menu instead of the browser's, at a place of the window", () => {
    const { container, done, a, emit } = pointed();
    container.getBoundingClientRect = () => new DOMRect(100, 50, 1000, 600);
    const { event } = emit("rightClickStage", mouseAt(a, "contextmenu"));
    expect(event.original.defaultPrevented).toBe(true);
    expect(done).toEqual([["context", "a", { x: a.x + 100, y: a.y + 50 }]]);
  });

  it("asks for a menu by a finger that rests, whose tap then chooses nothing", () => {
    const { touch, done, a, emit } = pointed();
    touch.emit("touchdown", { touches: [a] });
    vi.advanceTimersByTime(500);
    expect(done).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(done.map(([name, id]) => [name, id])).toEqual([["context", "a"]]);
    emit("clickStage", mouseAt(a));
    expect(done).toHaveLength(1);
    touch.emit("touchdown", { touches: [a] });
    touch.emit("touchup", { touches: [] });
    emit("clickStage", mouseAt(a));
    expect(done.map(([name]) => name)).toEqual(["context", "chooseActor"]);
  });

  it("asks for no menu if the finger moves, is lifted, or is one of two", () => {
    const { touch, done, a, b } = pointed();
    touch.emit("touchdown", { touches: [a] });
    touch.emit("touchmove", { touches: [{ x: a.x + 20, y: a.y }] });
    vi.advanceTimersByTime(1000);
    touch.emit("touchdown", { touches: [a] });
    touch.emit("touchup", { touches: [] });
    vi.advanceTimersByTime(1000);
    touch.emit("touchdown", { touches: [a, b] });
    vi.advanceTimersByTime(1000);
    expect(done).toEqual([]);
  });

  it("still asks for a menu if the resting finger trembles", () => {
    const { touch, done, a } = pointed();
    touch.emit("touchdown", { touches: [a] });
    touch.emit("touchmove", { touches: [{ x: a.x + 4, y: a.y - 3 }] });
    vi.advanceTimersByTime(600);
    expect(done).toHaveLength(1);
  });
});
