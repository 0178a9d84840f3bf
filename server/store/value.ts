/**
 * Cypher values in the neutral form that both engines use.
 *
 * Integer → bigint, Float → number, String → string, Boolean → boolean, null → null, List → array,
 * Map → plain object; all others are instances of the classes below, so that `instanceof`
 * distinguishes a map from a node.
 */
export type Value =
  | null
  | boolean
  | string
  | number
  | bigint
  | Temporal
  | Point
  | Bytes
  | Vector
  | NodeValue
  | RelationshipValue
  | PathValue
  | Value[]
  | { [key: string]: Value };

/** Cypher's temporal types, as named by Neo4j's Query API. */
export type TemporalType =
  "Date" | "LocalTime" | "Time" | "LocalDateTime" | "OffsetDateTime" | "ZonedDateTime" | "Duration";

/** A temporal value or duration, as the ISO 8601 text of Cypher's toString(). */
export class Temporal {
  constructor(
    readonly type: TemporalType,
    readonly text: string,
  ) {}
}

/** A point; `srid` identifies the coordinate system (4326 is WGS 84 longitude and latitude). */
export class Point {
  constructor(
    readonly srid: number,
    readonly coordinates: readonly number[],
  ) {}
}

/** A byte array, as Base64. */
export class Bytes {
  constructor(readonly base64: string) {}
}

/** A vector; `coordinateType` is Neo4j's name of its number type (INT64, FLOAT32 …). */
export class Vector {
  constructor(
    readonly coordinateType: string,
    readonly coordinates: readonly (number | bigint)[],
  ) {}
}

export class NodeValue {
  constructor(
    readonly elementId: string,
    readonly labels: readonly string[],
    readonly properties: Readonly<Record<string, Value>>,
  ) {}
}

export class RelationshipValue {
  constructor(
    readonly elementId: string,
    readonly type: string,
    readonly startElementId: string,
    readonly endElementId: string,
    readonly properties: Readonly<Record<string, Value>>,
  ) {}
}

/** A path: `nodes` has one element more than `relationships`. */
export class PathValue {
  constructor(
    readonly nodes: readonly NodeValue[],
    readonly relationships: readonly RelationshipValue[],
  ) {}
}
