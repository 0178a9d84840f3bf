import { number } from "../parameter/codec.ts";
import type { Facet } from "./facet.ts";

export interface SourceCountField {
  /** Documents that say so, at the least */
  minSources?: number;
}

export const sourceCount: Facet<"sourceCount", SourceCountField> = {
  id: "sourceCount",
  field: "minSources",
  parameter: "documents",
  codec: number(0, 1e6, 0),
  none: 0,
  test: (least) => (least > 0 ? (relation) => relation.sourceCount >= least : null),
};
