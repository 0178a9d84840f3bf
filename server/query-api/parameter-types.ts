import type { ParameterTypes } from "../language/messages.ts";
import { ANY, join, type StaticType } from "../language/static-type.ts";
import { isMap } from "./json-values.ts";
import { Bytes, Point, Vector, type Value } from "../store/value.ts";

/** The types of parameters, under `$name`. */
export function parameterTypes(parameters: Readonly<Record<string, Value>>): ParameterTypes {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [`$${name}`, valueType(value)]),
  );
}

function valueType(value: Value): StaticType {
  if (value === null) return { kind: "Null" };
  switch (typeof value) {
    case "string":
      return { kind: "String" };
    case "boolean":
      return { kind: "Boolean" };
    case "bigint":
      return { kind: "Integer" };
    case "number":
      return { kind: "Float" };
  }
  if (Array.isArray(value)) {
    const [first, ...rest] = value.map(valueType);
    return { kind: "List", ...(first && { item: rest.reduce(join, first) }) };
  }
  if (value instanceof Point) return { kind: "Point" };
  if (value instanceof Bytes || value instanceof Vector) return { kind: "Bytes" };
  if (!isMap(value) || value.constructor !== Object) return ANY;
  const fields = Object.entries(value).map(([name, inner]) => [name, valueType(inner)] as const);
  return { kind: "Map", fields: Object.fromEntries(fields) };
}
