import { Bytes, type Value } from "../store/value.ts";

/** Returns true if a JSON value is an object rather than an instance of a value class. */
export function isMap(value: Value | undefined): value is Record<string, Value> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Bytes)
  );
}
