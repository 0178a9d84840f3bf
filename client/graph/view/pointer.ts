import type { Hovered } from "../state.ts";
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

/** Turns sigma's events into actions; discs and edges are found by where they lie. */
export function listenToPointer(scene: Scene, actions: PointerActions): void {
  const { sigma } = scene;
  const container = sigma.getContainer();

  const hover = (hovered: Hovered): void => {
    container.style.cursor = hovered === null ? "" : "pointer";
    actions.hover(hovered);
  };

  sigma.on("leaveStage", () => hover(null));
  sigma.getMouseCaptor().on("mousemove", (spot) => {
    if (sigma.getMouseCaptor().isMouseDown || sigma.getCamera().isAnimated()) return;
    const hit = scene.at(spot);
    if (!hit) hover(null);
    else if ("actor" in hit) hover({ type: "actor", id: hit.actor });
    else hover({ type: "bundle", id: hit.edge.bundle.id });
  });
  sigma.on("clickStage", ({ event }) => {
    const hit = scene.at(event);
    if (!hit) actions.chooseNothing();
    else if ("actor" in hit) actions.chooseActor(hit.actor);
    else if (hit.edge.relation === null) actions.chooseBundle(hit.edge.bundle.id);
    else actions.chooseRelation(hit.edge.relation);
  });
  sigma.on("doubleClickStage", (payload) => {
    const hit = scene.at(payload.event);
    if (!hit) return;
    payload.preventSigmaDefault();
    if ("edge" in hit) actions.toggleBundle(hit.edge.bundle.id);
  });
}
