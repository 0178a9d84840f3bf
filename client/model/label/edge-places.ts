import type { Bundle } from "../graph/bundle.ts";
import { curveSpots, type ScreenCurve } from "./curve-spot.ts";
import { boxAround, type Box, type TakenRoom } from "./taken-room.ts";
import { LINE_HEIGHT, PILL_HEIGHT, type WidthOf } from "./text-size.ts";
import { elementAt } from "../at.ts";

const MOST_TEXTS = 120;
const LEAST_SPAN = 70;

/** A bundle, or one relation of a bundle that is open. */
interface LabelledEdge {
  bundle: Bundle;
  relation: string | null;
}

/** Places in a list of the edges that carry a text: opened relations, then bundles of several, strongest first. */
export function labelledEdges(edges: readonly LabelledEdge[]): number[] {
  const rank = (edge: number): number => {
    const { bundle, relation } = elementAt(edges, edge);
    return relation === null ? bundle.intensity : Infinity;
  };
  const spoken: number[] = [];
  for (const [i, { bundle, relation }] of edges.entries())
    if (relation !== null || bundle.count > 1) spoken.push(i);
  return spoken.sort((a, b) => rank(b) - rank(a)).slice(0, MOST_TEXTS);
}

/**
 * Returns the box for a text on a curve, taken from `taken`: a count in a pill, or the words of a
 * predicate. Undefined where the curve is too short or no room is left.
 */
export function placeOnCurve(
  curve: ScreenCurve,
  { text, pill }: { text: string; pill: boolean },
  taken: TakenRoom,
  widthOf: WidthOf,
): Box | undefined {
  const { start, end, loop } = curve;
  if (!loop && Math.hypot(end.x - start.x, end.y - start.y) < LEAST_SPAN) return undefined;
  const width = widthOf(text, 550) + (pill ? 12 : 6);
  const height = pill ? PILL_HEIGHT : LINE_HEIGHT;
  const boxes = curveSpots(curve).map(({ x, y }) => boxAround(x, y, width, height));
  return boxes[taken.takeFirstFree(boxes)];
}
