import type { ScreenCurve } from "../label/curve-spot.ts";
import { placeOnCurve } from "../label/edge-places.ts";
import { countText, signColour } from "../style.ts";
import { EDGE, edgeValue } from "./edge-table.ts";
import type { LabelFrame } from "./label-frame.ts";

// The count of a bundle that is hardly there is not written.
const LEAST_PRESENCE = 0.5;

/** Writes counts on bundles and predicates on the relations of opened ones, where room is left. */
export function writeEdgeTexts({ stage, subject, focus, taken, ink, place, light }: LabelFrame) {
  const { edges: table } = stage.drawing;
  for (const row of subject.spoken) {
    if (edgeValue(table, row, EDGE.now) < LEAST_PRESENCE) continue;
    const { bundle, relation, start, end } = table.edges[row]!;
    const bend = edgeValue(table, row, EDGE.bend);
    const curve: ScreenCurve = { start: place(start), end: place(end), bend };
    const pill = relation === null;
    const text = pill
      ? countText(bundle.sign, bundle.count)
      : subject.model.getEdgeAttribute(relation, "label");
    const box = placeOnCurve(curve, { text, pill }, taken, ink.widthOf);
    if (!box) continue;
    const colour = signColour(stage.palette, bundle.sign);
    const alpha = light(focus.bundles.has(bundle.id));
    if (pill) ink.pill(text, box, colour, alpha);
    else ink.write([text], box, 550, colour, alpha * stage.fan.now());
  }
}
