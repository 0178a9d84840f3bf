import type { Insets } from "../camera/camera-fit.ts";
import type { MapGround } from "../scene/map-ground.ts";

/** Room between a disc and the ring around it, CSS px. */
const GAP = 6;

/** The ring around the actor of a walk over the map. */
export interface Ring {
  /** Puts the ring around the walk's actor, or hides it. */
  place(): void;
  /** Returns true if the disc lies well within the room that insets leave. */
  isSeen(insets: Insets): boolean;
}

/** Makes the ring; it follows the camera. */
export function ringOf(ground: MapGround, at: () => string | null): Ring {
  const { container } = ground;
  const ring = document.createElement("div");
  ring.className = "walker";
  ring.hidden = true;
  container.append(ring);

  const spot = () => {
    const actor = at();
    const disc = actor === null ? null : ground.discOf(actor);
    return disc && { ...disc, radius: disc.radius + GAP };
  };
  const place = () => {
    const where = spot();
    ring.hidden = where === null;
    if (!where) return;
    const { x, y, radius } = where;
    ring.style.width = ring.style.height = `${2 * radius}px`;
    ring.style.transform = `translate(${x - radius}px, ${y - radius}px)`;
  };
  ground.onDrawn(place);
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
