import type { Hovered } from "../state.ts";
import { edgeAt } from "./edge-at.ts";
import type { Scene } from "./scene.ts";

/** What readers do to the map with a pointer. */
export interface PointerActions {
  hover(hovered: Hovered): void;
  chooseActor(id: string): void;
  chooseBundle(id: string): void;
  chooseRelation(id: string): void;
  toggleBundle(id: string): void;
  chooseNothing(): void;
}

interface Spot {
  x: number;
  y: number;
}

const REACH = 6;

/** Turns sigma's events into actions; edges are found by where they lie, not by pixels. */
export function listenToPointer(scene: Scene, actions: PointerActions): void {
  const { sigma } = scene;
  const container = sigma.getContainer();
  let overNode = false;

  const edgeUnder = (spot: Spot) => {
    const { x, y } = sigma.viewportToGraph(spot);
    const px = sigma.viewportToGraph({ x: spot.x + 1, y: spot.y }).x - x;
    const id = edgeAt(scene.drawing, x, y, REACH * px);
    return id === null ? null : scene.drawing.getEdgeAttributes(id);
  };
  const hover = (hovered: Hovered): void => {
    container.style.cursor = hovered === null ? "" : "pointer";
    actions.hover(hovered);
  };

  sigma.on("enterNode", ({ node }) => {
    overNode = true;
    hover({ type: "actor", id: node });
  });
  sigma.on("leaveNode", () => {
    overNode = false;
    hover(null);
  });
  sigma.on("leaveStage", () => hover(null));
  sigma.getMouseCaptor().on("mousemove", (spot) => {
    if (overNode || sigma.getMouseCaptor().isMouseDown || sigma.getCamera().isAnimated()) return;
    const edge = edgeUnder(spot);
    hover(edge && { type: "bundle", id: edge.bundle.id });
  });
  sigma.on("clickNode", ({ node }) => actions.chooseActor(node));
  sigma.on("clickStage", ({ event }) => {
    const edge = edgeUnder(event);
    if (!edge) actions.chooseNothing();
    else if (edge.relation === null) actions.chooseBundle(edge.bundle.id);
    else actions.chooseRelation(edge.relation);
  });
  sigma.on("doubleClickStage", (payload) => {
    const edge = edgeUnder(payload.event);
    if (!edge) return;
    payload.preventSigmaDefault();
    actions.toggleBundle(edge.bundle.id);
  });
  sigma.on("doubleClickNode", (payload) => payload.preventSigmaDefault());
}
