/** The range of a field's values: a date may be null, a share lies between 0 and 1. */
export type FieldType = "text" | "texts" | "truth" | "sign" | "share" | "count" | "date";

/** A field of a relation beside its id and ends. */
export interface RelationField {
  type: FieldType;
  description?: string;
  example?: string | readonly string[];
  /** Its name in the panel of a relation; left out: it is shown in a way of its own */
  title?: string;
  /** False: files with a property for each field write it in a way of their own */
  isProperty?: boolean;
}

/**
 * Every field of a relation, in the order of properties in exported files. The contract, the
 * panel of a relation, exports and readers of other graphs are made from this; those that are not
 * of the predicate come from the columns of `cypher/queries/relations.cypher`.
 */
export const RELATION_FIELDS = {
  predicate: { type: "text", example: "MEMBER_OF" },
  label: {
    type: "text",
    description: "The predicate in words",
    example: "member of",
    isProperty: false,
  },
  family: { type: "text", example: "alliance" },
  sign: { type: "sign", description: "+1 cooperation, −1 friction, 0 neutral" },
  mixed: { type: "truth", description: "Its sourced claims disagree about the sign" },
  intensity: { type: "share" },
  status: { type: "text", description: "The firmest status among its claims" },
  symmetric: { type: "truth" },
  counts: { type: "truth", description: "Some claim occurred or is ongoing", isProperty: false },
  spells: {
    type: "texts",
    description: "ISO 8601 intervals in which it held, end exclusive; empty: undated",
    example: ["2020-09-27/2020-11-11", "2024-02/.."],
    isProperty: false,
  },
  validFrom: { type: "date" },
  validTo: { type: "date", description: "Exclusive end of the last spell; null: open" },
  claimCount: { type: "count" },
  sourceCount: {
    type: "count",
    description: "Number of supporting documents, without background",
  },
  sources: {
    type: "texts",
    description: "Ids of the documents of all its claims, including background",
    example: ["d0", "d4"],
  },
  disputed: { type: "truth", description: "Another claim contradicts one of its claims" },
  background: { type: "truth", description: "Supported by background claims only" },
} as const satisfies Readonly<Record<string, RelationField>>;

export type RelationFieldName = keyof typeof RELATION_FIELDS;

/** Every field with its name, as the interface that all of them have. */
export const RELATION_FIELD_LIST: readonly (RelationField & { name: RelationFieldName })[] =
  Object.entries<RelationField>(RELATION_FIELDS).map(([name, field]) => ({
    name: name as RelationFieldName,
    ...field,
  }));
