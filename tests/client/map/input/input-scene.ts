import type { MouseCoords } from "sigma/types";
import type { Scene } from "../../../../client/map/scene/scene.ts";
import { drawnMap, EXTENT } from "../drawn-map.ts";
import { NODE, nodeValue } from "../../../../client/map/tables/node-table.ts";
import { sigmaScreen } from "../sigma-screen.ts";

/** The small map on a screen without a renderer, as input sees it. */
export function inputScene() {
  const container = document.createElement("div");
  document.body.append(container);
  const screen = sigmaScreen(container);
  const { sigma } = screen;
  const drawing = drawnMap();
  const { nodes } = drawing;
  const discOf = (id: string) => {
    const row = nodes.index.get(id);
    if (row === undefined) return null;
    const at = { x: nodeValue(nodes, row, NODE.x), y: nodeValue(nodes, row, NODE.y) };
    return { ...sigma.framedGraphToViewport(at), radius: nodeValue(nodes, row, NODE.radius) };
  };
  const touched = { times: 0 };
  const scene = {
    ...{ sigma, drawing, container, discOf, extent: EXTENT, textAt: () => null },
    touched: () => (touched.times += 1),
  } as unknown as Scene;
  return { ...screen, scene, drawing, container, touched, discOf: (id: string) => discOf(id)! };
}

type Kind = "mousedown" | "mouseup" | "mousemove" | "click" | "contextmenu";

/** An event of the mouse as sigma passes it on. */
export function mouseAt(
  { x, y }: { x: number; y: number },
  kind: Kind = "click",
  init: MouseEventInit = {},
): MouseCoords {
  const original = new MouseEvent(kind, { cancelable: true, ...init });
  return { x, y, original, sigmaDefaultPrevented: false } as unknown as MouseCoords;
}

/** An event of sigma's stage, and whether sigma is to leave it alone. */
export function stageEvent(event: MouseCoords) {
  const payload = {
    event,
    isPrevented: false,
    preventSigmaDefault: () => void (payload.isPrevented = true),
  };
  return payload;
}
