import type { Hovered } from "../state.ts";
import type { DrawnEdge } from "./edge-table.ts";
import { hitAt, type Hit } from "./hit.ts";
import type { Scene } from "./scene.ts";

/** What readers do to the map with a pointer. */
export interface PointerActions {
  hover(hovered: Hovered): void;
  /** An actor is chosen; `added` to those that were chosen before */
  chooseActor(id: string, added: boolean): void;
  chooseEdge(edge: DrawnEdge): void;
  toggleBundle(id: string): void;
  chooseNothing(): void;
  /** A menu is asked for, at a place of the window in CSS px */
  context(hit: Hit, at: { x: number; y: number }): void;
}

const LONG_PRESS = 550;
// A finger that rests still moves a little, CSS px.
const UNREST = 10;

/**
 * Turns sigma's events into actions; discs and edges are found by where they lie.
 * @param swallows whether the click that now comes is the end of a gesture
 */
export function listenToPointer(
  scene: Scene,
  swallows: () => boolean,
  actions: PointerActions,
): void {
  const { sigma } = scene;
  const container = sigma.getContainer();
  let press = 0;
  let pressed: readonly { x: number; y: number }[] = [];
  let asked = false;

  const hover = (hovered: Hovered): void => {
    container.style.cursor = hovered === null ? "" : "pointer";
    actions.hover(hovered);
  };
  const askFor = (spot: { x: number; y: number }): void => {
    clearTimeout(press);
    const { left, top } = container.getBoundingClientRect();
    actions.context(hitAt(scene, spot), { x: left + spot.x, y: top + spot.y });
  };

  sigma.on("leaveStage", () => hover(null));
  sigma.getMouseCaptor().on("mousemove", (spot) => {
    if (sigma.getMouseCaptor().isMouseDown || sigma.getCamera().isAnimated()) return;
    const { actor, edge } = hitAt(scene, spot);
    if (actor !== null) hover({ type: "actor", id: actor });
    else hover(edge && { type: "bundle", id: edge.bundle.id });
  });
  sigma.on("clickStage", ({ event }) => {
    if (swallows() || asked) return;
    const { actor, edge } = hitAt(scene, event);
    const { original } = event;
    const added = "shiftKey" in original && original.shiftKey;
    if (actor !== null) actions.chooseActor(actor, added);
    else if (edge) actions.chooseEdge(edge);
    else if (!added) actions.chooseNothing();
  });
  sigma.on("doubleClickStage", (payload) => {
    const { actor, edge } = hitAt(scene, payload.event);
    if (actor === null && !edge) return;
    payload.preventSigmaDefault();
    if (edge) actions.toggleBundle(edge.bundle.id);
  });
  sigma.on("rightClickStage", ({ event }) => {
    event.original.preventDefault();
    askFor(event);
  });
  // Where a long press is no right click of its own, as on iOS.
  const touch = sigma.getTouchCaptor();
  touch.on("touchdown", ({ touches }) => {
    clearTimeout(press);
    pressed = touches;
    const [first] = touches;
    asked = false;
    if (!first || touches.length > 1) return;
    press = window.setTimeout(() => {
      // The tap that ends the press chooses nothing.
      asked = true;
      askFor(first);
    }, LONG_PRESS);
  });
  touch.on("touchmove", ({ touches: [now] }) => {
    const [from] = pressed;
    if (!from || !now || Math.hypot(now.x - from.x, now.y - from.y) > UNREST) clearTimeout(press);
  });
  touch.on("touchup", () => clearTimeout(press));
}
