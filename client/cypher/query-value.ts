/**
 * A value of Cypher. Integers are bigint, Floats number; what JavaScript has no form for is a
 * QueryText with its type and the text that Cypher gives it.
 */
export type QueryValue =
  | null
  | boolean
  | string
  | number
  | bigint
  | QueryValue[]
  | QueryMap
  | QueryNode
  | QueryRelationship
  | QueryPath
  | QueryText;
export interface QueryMap {
  [key: string]: QueryValue;
}

export class QueryNode {
  constructor(
    readonly elementId: string,
    readonly labels: readonly string[],
    readonly properties: QueryMap,
  ) {}
}

export class QueryRelationship {
  constructor(
    readonly elementId: string,
    readonly type: string,
    readonly startNodeElementId: string,
    readonly endNodeElementId: string,
    readonly properties: QueryMap,
  ) {}
}

/** Nodes and relationships in turn. */
export class QueryPath {
  constructor(readonly steps: readonly (QueryNode | QueryRelationship)[]) {}
}

/** A value that has a text of its own: Date, Time, Duration, Point, Base64 … */
export class QueryText {
  constructor(
    readonly type: string,
    readonly text: string,
  ) {}
}
