import neo4j, { type Vector as DriverVector } from "neo4j-driver";
import { Vector } from "../value.ts";

/**
 * Converts a vector of the driver. A 32-bit Float becomes the shortest decimal that reads back as
 * the same value.
 */
export function fromDriverVector(
  vector: Pick<DriverVector<Float64Array>, "getType"> & {
    asTypedArray(): ArrayLike<number | bigint>;
  },
): Vector {
  const type = vector.getType();
  const coordinates = Array.from(vector.asTypedArray());
  return new Vector(
    type,
    coordinates.map((c) => {
      if (typeof c === "bigint") return c;
      if (type.startsWith("INT")) return BigInt(c);
      return type === "FLOAT32" ? shortest(c) : c;
    }),
  );
}

/** Converts a vector parameter to the driver's form. */
export function toDriverVector({ coordinateType, coordinates }: Vector): unknown {
  const numbers = coordinates.map(Number);
  switch (coordinateType) {
    case "INT8":
      return neo4j.vector(Int8Array.from(numbers));
    case "INT16":
      return neo4j.vector(Int16Array.from(numbers));
    case "INT32":
      return neo4j.vector(Int32Array.from(numbers));
    case "INT64":
      return neo4j.vector(BigInt64Array.from(coordinates.map(BigInt)));
    case "FLOAT32":
      return neo4j.vector(Float32Array.from(numbers));
    default:
      return neo4j.vector(Float64Array.from(numbers));
  }
}

function shortest(value: number): number {
  for (let digits = 1; digits < 9; digits++) {
    const text = Number(value.toPrecision(digits));
    if (Math.fround(text) === value) return text;
  }
  return value;
}
