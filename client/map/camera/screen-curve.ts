import type { ScreenCurve } from "../../model/label/curve-spot.ts";
import { LEAST_LOOP, loopCircle } from "../../model/graph/loop.ts";
import { EDGE, edgeValue, isLoop, type EdgeTable } from "../tables/edge-table.ts";
import type { ScreenPlaces } from "./screen-places.ts";
import { elementAt } from "../../model/at.ts";

/** Returns an edge as it lies on screen. */
export function screenCurve(
  table: EdgeTable,
  row: number,
  { place, scale }: ScreenPlaces,
): ScreenCurve {
  const edge = elementAt(table.edges, row);
  const [start, end] = [place(edge.start), place(edge.end)];
  const bend = edgeValue(table, row, EDGE.bend);
  if (!isLoop(edge)) return { start, end, bend };
  const radius = Math.max(LEAST_LOOP, edgeValue(table, row, EDGE.endRadius) * scale);
  return { start, end, bend, loop: loopCircle(start, radius, bend, -1) };
}
