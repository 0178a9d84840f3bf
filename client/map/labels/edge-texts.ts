import { placeOnCurve } from "../../model/label/edge-places.ts";
import type { WrittenText } from "../../model/label/written-texts.ts";
import { countText, signColour } from "../../model/graph/style.ts";
import { EDGE, edgeValue, type DrawnEdge } from "../tables/edge-table.ts";
import type { LabelFrame } from "./label-frame.ts";
import { screenCurve } from "../camera/screen-curve.ts";
import { elementAt } from "../../model/at.ts";

// The count of a bundle that is hardly there is not written.
const LEAST_PRESENCE = 0.5;

/**
 * Writes counts on bundles and predicates on the relations of opened ones, where room is left.
 * Returns the texts with their places.
 */
export function writeEdgeTexts(frame: LabelFrame): WrittenText<DrawnEdge>[] {
  const { state, subject, focus, taken, ink, light, place, scale } = frame;
  const { edges: table } = state.drawing;
  const written: WrittenText<DrawnEdge>[] = [];
  for (const row of subject.spoken) {
    if (edgeValue(table, row, EDGE.now) < LEAST_PRESENCE) continue;
    const edge = elementAt(table.edges, row);
    const { bundle, relation } = edge;
    const curve = screenCurve(table, row, { place, scale });
    const pill = relation === null;
    const text = pill
      ? countText(bundle.sign, bundle.count)
      : subject.model.getEdgeAttribute(relation, "label");
    const box = placeOnCurve(curve, { text, pill }, taken, ink.widthOf);
    if (!box) continue;
    written.push({ edge, box });
    const colour = signColour(state.palette, bundle.sign);
    const alpha = light(focus.bundles.has(bundle.id));
    if (pill) ink.pill(text, box, colour, alpha);
    else ink.write([text], box, 550, colour, alpha * state.fan.now());
  }
  return written;
}
