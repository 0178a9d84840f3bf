import type { Insets } from "./camera-fit.ts";
import { NODE, nodeValue } from "./node-table.ts";
import type { Scene } from "./scene.ts";

/** Room between a disc and the ring around it, CSS px. */
const GAP = 6;

/** The ring that shows where a walk over the map stands. */
export interface Ring {
  /** Puts the ring where the walk stands now, or takes it away. */
  place(): void;
  /** Whether the disc lies well within the room that insets leave. */
  isSeen(insets: Insets): boolean;
}

/** Makes the ring; it follows the camera. */
export function ringOf(scene: Scene, at: () => string | null): Ring {
  const { sigma } = scene;
  const container = sigma.getContainer();
  const ring = document.createElement("div");
  ring.className = "walker";
  ring.hidden = true;
  container.append(ring);

  const spot = () => {
    const { nodes } = scene.drawing;
    const actor = at();
    const row = actor === null ? undefined : nodes.index.get(actor);
    if (actor === null || row === undefined) return null;
    const middle = scene.outlook.spotOf(actor);
    return (
      middle && { ...middle, radius: sigma.scaleSize(nodeValue(nodes, row, NODE.radius)) + GAP }
    );
  };
  const place = () => {
    const where = spot();
    ring.hidden = where === null;
    if (!where) return;
    const { x, y, radius } = where;
    ring.style.width = ring.style.height = `${2 * radius}px`;
    ring.style.transform = `translate(${x - radius}px, ${y - radius}px)`;
  };
  sigma.on("afterRender", place);
  return {
    place,
    isSeen: ({ top, right, bottom, left }) => {
      const where = spot();
      if (!where) return true;
      const { clientWidth, clientHeight } = container;
      const { x, y, radius } = where;
      const across = x > left + radius && x < clientWidth - right - radius;
      return across && y > top + radius && y < clientHeight - bottom - radius;
    },
  };
}
