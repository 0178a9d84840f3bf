/** What an expression gives; a null is possible everywhere. */
export type Type =
  | "Integer"
  | "Float"
  | "String"
  | "Boolean"
  | "Integers"
  | "Strings"
  | "Map"
  | "Maps"
  | "Date"
  | "DateTime"
  | "LocalTime"
  | "Duration"
  | "Node"
  | "Relationship"
  | "Relationships"
  | "Path";

export interface Variable {
  readonly name: string;
  readonly type: Type;
}

/** The variables that an expression may use. */
export type Scope = readonly Variable[];

/** Those of a type. */
export const ofType = (scope: Scope, type: Type): Scope =>
  scope.filter((variable) => variable.type === type);
