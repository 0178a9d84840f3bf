import { number } from "../parameter/codec.ts";
import type { Facet } from "./facet.ts";

export interface IntensityField {
  /** The least intensity, 0 … 1 */
  minIntensity?: number;
}

export const intensity: Facet<"intensity", IntensityField> = {
  id: "intensity",
  field: "minIntensity",
  parameter: "intensity",
  codec: number(0, 1, 3),
  none: 0,
  test: (least) => (least > 0 ? (relation) => relation.intensity >= least : null),
};
