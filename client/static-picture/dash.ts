import type { Dash } from "../model/graph/style.ts";
import type { Curve } from "./picture.ts";

/** Lengths of dash and gap for a width in px, as the map's shader has them; null: no gaps. */
export function dashOf(dash: Dash, width: number): Curve["dash"] {
  if (dash === "dashed") return [5 + 1.2 * width, 3 + 0.7 * width];
  return dash === "dotted" ? [width + 0.6, width + 2.4] : null;
}
