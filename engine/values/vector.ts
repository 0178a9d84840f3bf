/** The number types of a vector, in Neo4j's words. */
export type CoordinateType =
  "INTEGER8" | "INTEGER16" | "INTEGER32" | "INTEGER" | "FLOAT32" | "FLOAT";

/** A vector: numbers of one type; integers of 64 bits are bigints, all others numbers. */
export class Vector {
  readonly kind = "Vector";
  constructor(
    readonly coordinateType: CoordinateType,
    readonly coordinates: readonly (number | bigint)[],
  ) {}
}
