import type { Place } from "../../model/layout/pins.ts";
import { REACH, type Hit } from "../input/hit.ts";
import { startLasso, type Lasso } from "../input/lasso.ts";
import { inputActions, type InputTarget } from "../input/input-actions.ts";
import type { ViewListener } from "../view-listener.ts";
import type { DrawnDisc } from "../../static-picture/map-marks.ts";
import type { PlainViewport } from "./plain-viewport.ts";

// A press that moves less than this is a click, CSS px.
const LEAST_WAY = 4;
/** Zoom by a wheel's px */
const WHEEL = 0.0015;
// A finger that rests asks for a menu, where a long press is no right click of its own.
const LONG_PRESS = 550;
// A finger that rests still moves a little, CSS px.
const UNREST = 10;

/** The scene that a pointer acts on. */
export interface PlainTarget {
  container: HTMLElement;
  viewport: PlainViewport;
  discs: () => readonly DrawnDisc[];
  hitAt: (spot: Place, reach: number) => Hit;
}

/** Moves, zooms, loops actors in and chooses by mouse, pen and fingers, until `signal` aborts. */
export function listenToPlainPointer(
  { container, viewport, discs, hitAt }: PlainTarget,
  view: InputTarget,
  listener: Pick<ViewListener, "context">,
  signal: AbortSignal,
): void {
  const actions = inputActions(view, listener);
  const held = new Map<number, Place>();
  let way = 0;
  let loop: { lasso: Lasso; added: boolean } | null = null;
  let press = 0;
  let asked = false;

  const spotOf = ({ clientX, clientY }: MouseEvent): Place => {
    const { left, top } = container.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const hitOf = (event: PointerEvent | MouseEvent): Hit => hitAt(spotOf(event), reachOf(event));
  const ask = (event: MouseEvent) => {
    clearTimeout(press);
    // The tap that ends a press chooses nothing.
    asked = true;
    actions.context(hitOf(event), { x: event.clientX, y: event.clientY });
  };
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    act: (event: HTMLElementEventMap[K]) => void,
  ) => container.addEventListener(type, act, { signal });

  on("pointerdown", (event) => {
    asked = false;
    if (event.button !== 0) return;
    if (held.size === 0) way = 0;
    const spot = spotOf(event);
    held.set(event.pointerId, spot);
    container.setPointerCapture(event.pointerId);
    clearTimeout(press);
    if (event.pointerType === "touch" && held.size === 1)
      press = window.setTimeout(() => ask(event), LONG_PRESS);
    // Fingers move the map alone, as on the other one.
    const loops = event.shiftKey || view.tool === "lasso";
    if (loops && event.pointerType !== "touch" && hitOf(event).actor === null)
      loop = { lasso: startLasso(container, spot), added: event.shiftKey };
  });
  on("pointermove", (event) => {
    const now = spotOf(event);
    const before = held.get(event.pointerId);
    if (!before) {
      const { actor, edge } = hitOf(event);
      container.style.cursor = actor !== null || edge ? "pointer" : "";
      if (actor !== null) actions.hover({ type: "actor", id: actor }, now);
      else
        actions.hover(edge && { type: "bundle", id: edge.bundle.id, relation: edge.relation }, now);
      return;
    }
    way += Math.hypot(now.x - before.x, now.y - before.y);
    held.set(event.pointerId, now);
    if (way > UNREST) clearTimeout(press);
    if (loop) return loop.lasso.add(now);
    if (way < LEAST_WAY) return;
    const other = [...held].find(([id]) => id !== event.pointerId)?.[1];
    if (!other) return viewport.drag(now.x - before.x, now.y - before.y);
    const middle = (spot: Place) => ({ x: (spot.x + other.x) / 2, y: (spot.y + other.y) / 2 });
    const span = (spot: Place) => Math.hypot(spot.x - other.x, spot.y - other.y) || 1;
    const [from, to] = [middle(before), middle(now)];
    viewport.drag(to.x - from.x, to.y - from.y);
    viewport.zoomAt(span(now) / span(before), to);
  });
  const release = (event: PointerEvent) => {
    held.delete(event.pointerId);
    clearTimeout(press);
    const ended = loop;
    loop = null;
    if (!ended) return;
    const isIn = ended.lasso.close();
    if (event.type === "pointercancel" || way < LEAST_WAY) return;
    const looped = discs().filter(isIn);
    actions.looped(
      looped.map(({ id }) => id),
      ended.added,
    );
  };
  on("pointerup", release);
  on("pointercancel", release);
  on("pointerleave", (event) => actions.hover(null, spotOf(event)));
  on("click", (event) => {
    if (way >= LEAST_WAY || asked) return;
    const { actor, edge } = hitOf(event);
    if (actor !== null) actions.chooseActor(actor, event.shiftKey);
    else if (edge) actions.chooseEdge(edge);
    else if (!event.shiftKey) actions.chooseNothing();
  });
  on("dblclick", (event) => {
    const { actor } = hitOf(event);
    if (actor !== null) actions.toggleActor(actor);
  });
  on("contextmenu", (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (!asked) ask(event);
  });
  container.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      viewport.zoomAt(Math.exp(-WHEEL * event.deltaY), spotOf(event));
    },
    { signal, passive: false },
  );
  signal.addEventListener("abort", () => clearTimeout(press));
}

/** Fingers are wider than a pointer's tip. */
const reachOf = (event: MouseEvent): number =>
  event instanceof PointerEvent && event.pointerType === "touch" ? REACH.finger : REACH.pointer;
