import type { Selection } from "../../model/graph/state.ts";

/** What a menu on the map is asked for, at a point of the window in CSS px. */
export interface MenuRequest {
  target: Selection;
  x: number;
  y: number;
}
