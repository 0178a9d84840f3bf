import { names, orAll } from "../parameter/codec.ts";
import { among, type Facet } from "./facet.ts";

export interface FamilyField {
  /** Families of predicates; null: every one */
  families?: string[] | null;
}

export const family: Facet<"family", FamilyField> = {
  id: "family",
  field: "families",
  parameter: "family",
  codec: orAll(names(({ families }) => families)),
  none: null,
  test: (families) => among(families, (relation) => relation.family),
};
