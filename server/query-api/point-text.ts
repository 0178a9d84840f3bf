import type { Point } from "../store/value.ts";
import { floatText } from "../../domain/float-text.ts";

/** Formats a point as extended well-known text: `SRID=4326;POINT (44.5 40.2)`. */
export function pointText({ srid, coordinates }: Point): string {
  const space = coordinates.length === 3 ? " Z" : "";
  return `SRID=${srid};POINT${space} (${coordinates.map(floatText).join(" ")})`;
}
