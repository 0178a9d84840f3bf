import { BAND, BARS, MARK_REACH, type Mark } from "../model/graph/style.ts";
import type { Curve } from "./picture.ts";

/**
 * Returns the line below another one that marks its change: a pale band on both its sides, or bars
 * across it. Null: it has no such mark, or a hollow, which is drawn in the line itself.
 */
export function changeMark(curve: Curve, mark: Mark | null): Curve | null {
  if (mark === null || mark === "hollow") return null;
  const below = { ...curve, width: curve.width + 2 * MARK_REACH, hollow: false, head: null };
  return mark === "band"
    ? { ...below, opacity: BAND * curve.opacity, dash: null }
    : { ...below, dash: [BARS.wide, BARS.every - BARS.wide] };
}
