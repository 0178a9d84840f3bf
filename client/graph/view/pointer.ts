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

/** Turns sigma's events into actions. */
export function listenToPointer(scene: Scene, actions: PointerActions): void {
  const { sigma } = scene;
  const point = (cursor: string): void => {
    sigma.getContainer().style.cursor = cursor;
  };
  const edge = (id: string) => scene.drawing.getEdgeAttributes(id);
  sigma.on("enterNode", ({ node }) => {
    point("pointer");
    actions.hover({ type: "actor", id: node });
  });
  sigma.on("enterEdge", ({ edge: id }) => {
    point("pointer");
    actions.hover({ type: "bundle", id: edge(id).bundle.id });
  });
  for (const left of ["leaveNode", "leaveEdge"] as const) {
    sigma.on(left, () => {
      point("");
      actions.hover(null);
    });
  }
  sigma.on("clickNode", ({ node }) => actions.chooseActor(node));
  sigma.on("clickStage", () => actions.chooseNothing());
  sigma.on("clickEdge", ({ edge: id }) => {
    const { bundle, relation } = edge(id);
    if (relation === null) actions.chooseBundle(bundle.id);
    else actions.chooseRelation(relation);
  });
  sigma.on("doubleClickEdge", ({ edge: id, preventSigmaDefault }) => {
    preventSigmaDefault();
    actions.toggleBundle(edge(id).bundle.id);
  });
  sigma.on("doubleClickNode", ({ preventSigmaDefault }) => preventSigmaDefault());
}
