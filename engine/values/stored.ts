import { typeError } from "../errors/errors.ts";
import { Point } from "../spatial/point.ts";
import { describe } from "./describe.ts";
import { isList, kindOf, type Value } from "./value.ts";

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

const NOTHING: readonly Value[] = [];

/**
 * Returns the value as a property holds it: a scalar, or a list of scalars of one type (Integers
 * among Floats become Floats).
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
  if (value.length === 0) return NOTHING;
  const kinds = new Set(value.map(kindOf));
  if (kinds.has("Null")) {
    throw typeError("Collections containing null values can not be stored in properties.");
  }
  if (value.some(isList)) {
    throw typeError("Collections containing collections can not be stored in properties.");
  }
  for (const each of value) storedValue(each);
  const point = kinds.size === 1 && value[0] instanceof Point ? value[0] : null;
  if (point && value.some((each) => (each as Point).srid !== point.srid)) {
    throw typeError(
      "Collections containing point values with different CRS can not be stored in properties.",
    );
  }
  // A copy: a list that has grown holds more room than it needs.
  if (kinds.size <= 1) return value.slice();
  if (kinds.size === 2 && kinds.has("Integer") && kinds.has("Float")) return value.map(Number);
  throw typeError(
    "Neo4j only supports a subset of Cypher types for storage as singleton or array properties. Please refer to section cypher/syntax/values of the manual for more details.",
  );
}
