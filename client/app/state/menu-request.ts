import type { Selection } from "../../model/graph/state.ts";

/** A request for a menu on the map, at a point of the window in CSS px. */
export interface MenuRequest {
  target: Selection;
  x: number;
  y: number;
}
