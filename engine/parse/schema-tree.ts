import type { Place } from "../errors/errors.ts";
import type { Expression } from "./tree.ts";
import type { TypeName } from "./type-tree.ts";

/** The labels or types and the properties of an index or a constraint. */
export interface SchemaTarget {
  entity: "node" | "relationship";
  labels: string[];
  properties: string[];
}

export type IndexType = "RANGE" | "TEXT" | "POINT" | "FULLTEXT" | "LOOKUP" | "VECTOR";
export type ConstraintType = "UNIQUE" | "KEY" | "EXISTS" | "TYPE";

export interface CreateIndex {
  kind: "create-index";
  type: IndexType;
  name: string | Expression | null;
  ifNotExists: boolean;
  target: SchemaTarget;
  options: Expression | null;
  place: Place;
}

export interface CreateConstraint {
  kind: "create-constraint";
  type: ConstraintType;
  valueType: TypeName | null;
  name: string | Expression | null;
  ifNotExists: boolean;
  target: SchemaTarget;
  place: Place;
}

export type SchemaCommand =
  | CreateIndex
  | CreateConstraint
  | {
      kind: "drop-index" | "drop-constraint";
      name: string | Expression;
      ifExists: boolean;
      place: Place;
    };
