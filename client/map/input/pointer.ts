import type { MouseCoords } from "sigma/types";
import type { TipTarget } from "../../model/graph/tip.ts";
import { isDouble, type Press } from "./double-press.ts";
import { hitAt, REACH, type Hit, type EdgeTarget } from "./hit.ts";
import type { Scene } from "../scene/scene.ts";

/** The actions of a pointer on the map. */
export interface PointerActions {
  /** The pointer is over something, or over nothing, at a place of the map in CSS px */
  hover(target: TipTarget | null, spot: { x: number; y: number }): void;
  /** An actor is chosen; `added` to those that were chosen before */
  chooseActor(id: string, added: boolean): void;
  chooseEdge(edge: EdgeTarget): void;
  toggleBundle(id: string): void;
  /** An actor was pressed twice */
  toggleActor(id: string): void;
  chooseNothing(): void;
  /** A menu is asked for, at a place of the window in CSS px */
  context(hit: Hit, at: { x: number; y: number }): void;
}

const NOTHING: Hit = { actor: null, edge: null };
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
  let last: Press | null = null;
  let down: { x: number; y: number } | null = null;

  const hover = ({ actor, edge }: Hit, spot: { x: number; y: number }): void => {
    const nothing = actor === null && edge === null;
    container.style.cursor = nothing ? "" : "pointer";
    if (actor !== null) actions.hover({ type: "actor", id: actor }, spot);
    else
      actions.hover(edge && { type: "bundle", id: edge.bundle.id, relation: edge.relation }, spot);
  };
  const askFor = (spot: { x: number; y: number }, reach: number): void => {
    clearTimeout(press);
    const { left, top } = container.getBoundingClientRect();
    actions.context(hitAt(scene, spot, reach), { x: left + spot.x, y: top + spot.y });
  };

  sigma.on("leaveStage", ({ event }) => hover(NOTHING, event));
  sigma.getMouseCaptor().on("mousemove", (spot) => {
    if (sigma.getMouseCaptor().isMouseDown || sigma.getCamera().isAnimated()) return;
    hover(hitAt(scene, spot), spot);
  });
  const choose = (event: MouseCoords): void => {
    if (swallows() || asked) return;
    const { original } = event;
    last = pressOf(event);
    const { actor, edge } = hitAt(scene, event, reachOf(original));
    const added = "shiftKey" in original && original.shiftKey;
    if (actor !== null) actions.chooseActor(actor, added);
    else if (edge) actions.chooseEdge(edge);
    else if (!added) actions.chooseNothing();
  };
  sigma.on("downStage", ({ event }) => (down = event));
  sigma.on("clickStage", ({ event }) => choose(event));
  sigma.on("doubleClickStage", (payload) => {
    const { event } = payload;
    if (!isDouble(last, pressOf(event))) {
      payload.preventSigmaDefault();
      // Sigma takes the end of a drag for a second click, too.
      const rested = down && Math.hypot(event.x - down.x, event.y - down.y) <= UNREST;
      return rested ? choose(event) : undefined;
    }
    const { actor, edge } = hitAt(scene, event, reachOf(event.original));
    if (actor === null && !edge) return;
    payload.preventSigmaDefault();
    if (edge) actions.toggleBundle(edge.bundle.id);
    else if (actor !== null) actions.toggleActor(actor);
  });
  sigma.on("rightClickStage", ({ event }) => {
    event.original.preventDefault();
    askFor(event, reachOf(event.original));
  });
  // Browsers, such as on iOS, in which a long press is no right click.
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
      askFor(first, REACH.finger);
    }, LONG_PRESS);
  });
  touch.on("touchmove", ({ touches: [now] }) => {
    const [from] = pressed;
    if (!from || !now || Math.hypot(now.x - from.x, now.y - from.y) > UNREST) clearTimeout(press);
  });
  touch.on("touchup", () => clearTimeout(press));
}

const pressOf = ({ x, y, original }: MouseCoords): Press => ({ x, y, time: original.timeStamp });

/** Fingers are wider than a pointer's tip. */
const reachOf = (event: MouseEvent | TouchEvent): number =>
  "touches" in event ? REACH.finger : REACH.pointer;
