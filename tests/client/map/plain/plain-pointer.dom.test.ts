import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { DEFAULT_STATE, type ViewState } from "../../../../client/model/graph/state.ts";
import type { Tips } from "../../../../client/map/overlay/tips.ts";
import type { Tool } from "../../../../client/map/input/gestures.ts";
import { listenToPlainPointer } from "../../../../client/map/plain/plain-pointer.ts";
import { PlainViewport } from "../../../../client/map/plain/plain-viewport.ts";
import type { DrawnDisc } from "../../../../client/static-picture/map-marks.ts";
import { EXTENT, MODEL, POSITIONS } from "../drawn-map.ts";

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
const RADIUS = 20;

interface Point {
  x: number;
  y: number;
}

function plain(tool: Tool = "pan") {
  const container = document.createElement("div");
  document.body.append(container);
  container.setPointerCapture = () => undefined;
  const ground = {
    ...{ positions: POSITIONS, extent: EXTENT, isWhole: false },
    actors: MODEL.nodes(),
  };
  const viewport = new PlainViewport(
    () => ({ width: 1000, height: 600 }),
    () => ground,
    () => undefined,
    NO_INSETS,
  );
  const spot = (id: string) => viewport.spotOf(id)!;
  const discs = () => MODEL.nodes().map((id) => ({ id, ...spot(id), radius: RADIUS }) as DrawnDisc);
  const hovered: unknown[] = [];
  const asked: unknown[] = [];
  const toggled: string[] = [];
  const view = {
    state: DEFAULT_STATE,
    tool,
    become: (next: ViewState) => void (view.state = next),
    tips: { point: (target: unknown) => void hovered.push(target) } as unknown as Tips,
    dropped: () => undefined,
    fixed: false,
    toggle: (actor: string) => void toggled.push(actor),
  };
  const abort = new AbortController();
  onTestFinished(() => abort.abort());
  const hitAt = ({ x, y }: Point) => {
    const found = discs().find((disc) => Math.hypot(disc.x - x, disc.y - y) <= disc.radius);
    return { actor: found?.id ?? null, edge: null };
  };
  const context = (target: unknown, at: Point) => void asked.push([target, at]);
  listenToPlainPointer({ container, viewport, discs, hitAt }, view, { context }, abort.signal);

  const send = (type: string, { x, y }: Point, init: PointerEventInit = {}) => {
    const event = new PointerEvent(type, {
      ...{ clientX: x, clientY: y, pointerId: 1, pointerType: "mouse", cancelable: true },
      ...init,
    });
    container.dispatchEvent(event);
    return event;
  };
  const drag = (points: readonly Point[], init: PointerEventInit = {}) => {
    const [first, ...rest] = points;
    const last = points.at(-1)!;
    send("pointerdown", first!, init);
    for (const point of rest) send("pointermove", point, init);
    send("pointerup", last, init);
    send("click", last, init);
  };
  return { container, viewport, view, hovered, asked, toggled, abort, send, drag, spot };
}

const by = ({ x, y }: Point, right: number, down = 0) => ({ x: x + right, y: y + down });
const MIDDLE = { x: 500, y: 300 };

describe("listenToPlainPointer(target, view, listener, signal)", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    document.body.replaceChildren();
  });

  it("says what it is over, and shows that it can be pressed", () => {
    const { container, hovered, view, send, spot } = plain();
    send("pointermove", spot("a"));
    expect(container.style.cursor).toBe("pointer");
    expect(view.state.hovered).toEqual({ type: "actor", id: "a" });
    send("pointermove", { x: 2, y: 2 });
    expect(container.style.cursor).toBe("");
    send("pointermove", spot("a"));
    send("pointerleave", { x: -1, y: 2 });
    expect(view.state.hovered).toBeNull();
    expect(hovered).toEqual([{ type: "actor", id: "a" }, null, { type: "actor", id: "a" }, null]);
  });

  it("chooses what is pressed, or nothing; Shift adds", () => {
    const { view, drag, spot } = plain();
    drag([spot("a")]);
    expect(view.state.selection).toEqual({ type: "actor", id: "a" });
    drag([spot("b")], { shiftKey: true });
    expect(view.state.selection).toEqual({ type: "several", actors: ["a", "b"] });
    drag([{ x: 2, y: 2 }], { shiftKey: true });
    expect(view.state.selection).toEqual({ type: "several", actors: ["a", "b"] });
    drag([{ x: 2, y: 2 }]);
    expect(view.state.selection).toBeNull();
  });

  it("opens an actor of an overview that is pressed twice, and nothing on the background", () => {
    const { toggled, send, spot } = plain();
    send("dblclick", spot("a"));
    send("dblclick", { x: 2, y: 2 });
    expect(toggled).toEqual(["a"]);
  });

  it("moves the map by a drag, which chooses nothing", () => {
    const { view, viewport, drag, spot } = plain();
    const before = spot("a");
    drag([before, by(before, 30, 10), by(before, 60, 20)]);
    expect(spot("a").x).toBeCloseTo(before.x + 60, 6);
    expect(spot("a").y).toBeCloseTo(before.y + 20, 6);
    expect(viewport.roamed).toBe(true);
    expect(view.state.selection).toBeNull();
  });

  it("does nothing by other buttons", () => {
    const { drag, spot } = plain();
    const before = spot("a");
    drag([by(before, 90), by(before, 150)], { button: 1 });
    expect(spot("a")).toEqual(before);
  });

  it("zooms around the pointer by the wheel, and the page does not scroll", () => {
    const { container, spot } = plain();
    const before = spot("a");
    const event = new WheelEvent("wheel", { deltaY: -200, cancelable: true });
    // The document of the tests leaves the place out of wheel events.
    Object.assign(event, { clientX: before.x, clientY: before.y });
    const far = spot("b").x - before.x;
    container.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(spot("a").x).toBeCloseTo(before.x, 6);
    expect(spot("b").x - spot("a").x).toBeCloseTo(far * Math.exp(0.3), 6);
  });

  it("zooms by two fingers as far as they part, and moves along with them", () => {
    const { send, spot } = plain();
    const one = { pointerType: "touch", pointerId: 1 };
    const other = { pointerType: "touch", pointerId: 2 };
    const far = spot("b").x - spot("a").x;
    send("pointerdown", by(MIDDLE, -50), one);
    send("pointerdown", by(MIDDLE, 50), other);
    send("pointermove", by(MIDDLE, 150), other);
    expect(spot("b").x - spot("a").x).toBeCloseTo(2 * far, 6);
    send("pointerup", by(MIDDLE, 150), other);
    send("pointerup", by(MIDDLE, -50), one);
  });

  it("loops in the actors within the line, with the tool or with Shift, which adds", () => {
    const loopAround = (at: Point) => [
      by(at, -60, -60),
      by(at, 60, -60),
      by(at, 60, 60),
      by(at, -60, 60),
    ];
    const { container, view, drag, spot } = plain("lasso");
    const before = spot("a");
    drag(loopAround(spot("a")));
    expect(view.state.selection).toEqual({ type: "actor", id: "a" });
    expect(spot("a")).toEqual(before);
    drag(loopAround(spot("c")), { shiftKey: true });
    expect(view.state.selection).toEqual({ type: "several", actors: ["a", "c"] });
    expect(container.querySelector("svg")).toBeNull();
  });

  it("drops a loop that the browser breaks off, and lets fingers move the map alone", () => {
    const { container, view, send, drag, spot } = plain("lasso");
    const at = spot("a");
    send("pointerdown", by(at, -60, -60));
    send("pointermove", by(at, 60, -60));
    send("pointermove", by(at, 0, 90));
    send("pointercancel", by(at, 0, 90));
    expect(view.state.selection).toBeNull();
    expect(container.querySelector("svg")).toBeNull();
    drag(
      [
        { x: 2, y: 2 },
        { x: 52, y: 2 },
      ],
      { pointerType: "touch" },
    );
    expect(spot("a").x).toBeCloseTo(at.x + 50, 6);
  });

  it("asks for a menu by the other button, or by a finger that rests, whose tap chooses nothing", () => {
    const { view, asked, send, spot } = plain();
    const finger = { pointerType: "touch" };
    expect(send("contextmenu", spot("a")).defaultPrevented).toBe(true);
    expect(asked).toEqual([[{ type: "actor", id: "a" }, spot("a")]]);
    send("pointerdown", spot("b"), finger);
    vi.advanceTimersByTime(600);
    send("pointerup", spot("b"), finger);
    send("click", spot("b"), finger);
    expect(asked).toHaveLength(2);
    expect(view.state.selection).toBeNull();
    // Browsers that ask by themselves after a long press ask no second time.
    send("contextmenu", spot("b"), finger);
    expect(asked).toHaveLength(2);
  });

  it("asks for no menu if the finger moves, or if the map is gone meanwhile", () => {
    const { asked, abort, send, spot } = plain();
    const finger = { pointerType: "touch" };
    send("pointerdown", spot("a"), finger);
    send("pointermove", by(spot("a"), 20), finger);
    vi.advanceTimersByTime(1000);
    send("pointerup", spot("a"), finger);
    send("pointerdown", spot("a"), finger);
    abort.abort();
    vi.advanceTimersByTime(1000);
    expect(asked).toEqual([]);
  });
});
