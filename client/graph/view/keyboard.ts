import type { GraphView } from "./graph-view.ts";

/** Factor of one step of zoom, by key or button. */
export const ZOOM_STEP = 1.5;

/** Does what a key asks of the map: arrows pan, + and − zoom, 0 fits; tells whether it did. */
export function pressKey(event: KeyboardEvent, view: GraphView): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  switch (event.key) {
    case "ArrowLeft":
      view.pan(-1, 0);
      return true;
    case "ArrowRight":
      view.pan(1, 0);
      return true;
    case "ArrowUp":
      view.pan(0, -1);
      return true;
    case "ArrowDown":
      view.pan(0, 1);
      return true;
    case "+":
    case "=":
      view.zoom(ZOOM_STEP);
      return true;
    case "-":
      view.zoom(1 / ZOOM_STEP);
      return true;
    case "0":
      view.fit(true);
      return true;
    case "Escape":
      return view.stepBack();
    default:
      return false;
  }
}
