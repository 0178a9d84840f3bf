import { either } from "../parameter/codec.ts";
import type { Facet } from "./facet.ts";

export interface DisputedField {
  /** Only relations that another claim contradicts */
  disputedOnly?: boolean;
}

export const disputed: Facet<"disputed", DisputedField> = {
  id: "disputed",
  field: "disputedOnly",
  parameter: "disputed",
  codec: either("only", "any"),
  none: false,
  test: (only) => (only ? (relation) => relation.disputed : null),
};
