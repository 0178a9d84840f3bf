import { names, orAll } from "../parameter/codec.ts";
import type { Facet } from "./facet.ts";

export interface SourceField {
  /** Ids of documents, one of which must say so; null: any, or none */
  sources?: string[] | null;
}

export const source: Facet<"source", SourceField> = {
  id: "source",
  field: "sources",
  parameter: "source",
  codec: orAll(names(({ sources }) => sources)),
  none: null,
  test: (ids) => {
    if (!ids) return null;
    const set = new Set(ids);
    return ({ sources }) => sources.some((id) => set.has(id));
  },
};
