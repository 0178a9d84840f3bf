import type { Vector as DriverVector } from "neo4j-driver";
import { Vector } from "./value.ts";

/** One of the driver's vectors. A 32-bit Float gets the shortest text that reads back as the same. */
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

function shortest(value: number): number {
  for (let digits = 1; digits < 9; digits++) {
    const text = Number(value.toPrecision(digits));
    if (Math.fround(text) === value) return text;
  }
  return value;
}
