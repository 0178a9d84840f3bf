import { names, orAll } from "../parameter/codec.ts";
import { among, type Facet } from "./facet.ts";

export interface PredicateField {
  /** Predicates; null: every one */
  predicates?: string[] | null;
}

export const predicate: Facet<"predicate", PredicateField> = {
  id: "predicate",
  field: "predicates",
  parameter: "predicate",
  codec: orAll(names(({ predicates }) => predicates)),
  none: null,
  test: (predicates) => among(predicates, (relation) => relation.predicate),
};
