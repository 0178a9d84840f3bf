import type { Direction } from "../model/graph/walk.ts";
import type { GraphView } from "./graph-view.ts";

/** Factor of one step of zoom, by key or button. */
export const ZOOM_STEP = 1.5;

const WAYS: Record<string, Direction> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

/**
 * Handles a key on the map: arrows walk from actor to neighbour, with Shift they pan; Enter
 * opens, Escape closes; + and − zoom, 0 fits. Returns true if it did.
 */
export function pressKey(event: KeyboardEvent, view: GraphView): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const way = WAYS[event.key];
  if (way) {
    if (event.shiftKey) view.viewport.moves.pan(way.x, -way.y);
    else void view.step(way);
    return true;
  }
  switch (event.key) {
    case "+":
    case "=":
      view.viewport.moves.zoom(ZOOM_STEP);
      return true;
    case "-":
      view.viewport.moves.zoom(1 / ZOOM_STEP);
      return true;
    case "0":
      view.viewport.fit(true, true);
      return true;
    case "Enter":
      if (view.walker?.at) view.toggle(view.walker.at);
      return view.walker?.open() ?? false;
    case "Escape":
      return view.stepBack() || (view.walker?.end() ?? false);
    default:
      return false;
  }
}
