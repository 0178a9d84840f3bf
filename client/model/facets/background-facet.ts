import { included } from "../parameter/codec.ts";
import type { Facet } from "./facet.ts";

export interface BackgroundField {
  /** True if relations that rest on background claims alone are shown */
  background: boolean;
}

export const background: Facet<"background", BackgroundField> = {
  id: "background",
  field: "background",
  parameter: "background",
  codec: included,
  none: true,
  test: (shown) => (shown ? null : (relation) => !relation.background),
};
