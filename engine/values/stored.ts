import { typeError } from "../errors.ts";
import { describe } from "./describe.ts";
import { isList, isMap, kindOf, type Value } from "./value.ts";

const STORABLE = new Set([
  "Boolean",
  "String",
  "Integer",
  "Float",
  "Date",
  "LocalTime",
  "ZonedTime",
  "LocalDateTime",
  "ZonedDateTime",
  "Duration",
  "Point",
  "ByteArray",
  "Vector",
]);

/**
 * The value as a property holds it: a scalar, or a list of scalars of one type (Integers among
 * Floats become Floats).
 *
 * @throws CypherError if properties cannot hold it.
 */
export function storedValue(value: Value): Value {
  if (typeof value !== "object") return value;
  if (!isList(value)) {
    if (value === null || STORABLE.has(kindOf(value))) return value;
    throw typeError(
      `Property values can only be of primitive types or arrays thereof. Encountered: ${describe(value)}.`,
    );
  }
  const kinds = new Set(value.map(kindOf));
  if (kinds.has("Null")) {
    throw typeError("Collections containing null values can not be stored in properties.");
  }
  if (value.some((each) => isList(each) || isMap(each))) {
    throw typeError("Collections containing collections can not be stored in properties.");
  }
  for (const each of value) storedValue(each);
  if (kinds.size <= 1) return value;
  if (kinds.size === 2 && kinds.has("Integer") && kinds.has("Float")) return value.map(Number);
  throw typeError(
    `A list of values of several types cannot be stored in a property: ${describe(value)}.`,
  );
}
