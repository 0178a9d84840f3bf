import { Bytes, type Value } from "../store/value.ts";

/** Whether a JSON value is an object, not one of the classes of values. */
export function isMap(value: Value | undefined): value is Record<string, Value> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Bytes)
  );
}
