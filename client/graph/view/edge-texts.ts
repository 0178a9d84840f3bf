import { countText, signColour } from "../style.ts";
import { curveSpots, type ScreenCurve } from "./curve-spot.ts";
import { EDGE, edgeValue, type EdgeTable } from "./edge-table.ts";
import { LINE_HEIGHT, PILL_HEIGHT } from "./label-ink.ts";
import type { LabelFrame } from "./label-frame.ts";
import { boxAround } from "./label-placement.ts";

const MOST_PILLS = 120;
const LEAST_SPAN = 70;
// The count of a bundle that is hardly there is not written.
const LEAST_PRESENCE = 0.5;

/** Rows of edges that carry a text: opened relations, then bundles of several, strongest first. */
export function spokenEdges({ edges }: EdgeTable): number[] {
  const rank = (edge: number): number => {
    const { bundle, relation } = edges[edge]!;
    return relation === null ? bundle.intensity : Infinity;
  };
  const spoken: number[] = [];
  for (const [i, { bundle, relation }] of edges.entries())
    if (relation !== null || bundle.count > 1) spoken.push(i);
  return spoken.sort((a, b) => rank(b) - rank(a)).slice(0, MOST_PILLS);
}

/** Writes counts on bundles and predicates on the relations of opened ones, where room is left. */
export function writeEdgeTexts({ stage, subject, focus, taken, ink, place, light }: LabelFrame) {
  const { edges: table } = stage.drawing;
  for (const row of subject.spoken) {
    if (edgeValue(table, row, EDGE.now) < LEAST_PRESENCE) continue;
    const { bundle, relation, start, end } = table.edges[row]!;
    const bend = edgeValue(table, row, EDGE.bend);
    const curve: ScreenCurve = { start: place(start), end: place(end), bend };
    if (Math.hypot(curve.end.x - curve.start.x, curve.end.y - curve.start.y) < LEAST_SPAN) continue;
    const text =
      relation === null
        ? countText(bundle.sign, bundle.count)
        : subject.model.getEdgeAttribute(relation, "label");
    const width = ink.widthOf(text, 550) + (relation === null ? 12 : 6);
    const height = relation === null ? PILL_HEIGHT : LINE_HEIGHT;
    const boxes = curveSpots(curve).map(({ x, y }) => boxAround(x, y, width, height));
    const chosen = boxes[taken.takeFirstFree(boxes)];
    if (!chosen) continue;
    const colour = signColour(stage.palette, bundle.sign);
    const alpha = light(focus.bundles.has(bundle.id));
    if (relation === null) ink.pill(text, chosen, colour, alpha);
    else ink.write([text], chosen, 550, colour, alpha * stage.fan.now());
  }
}
