import {
  Bytes,
  NodeValue,
  PathValue,
  Point,
  RelationshipValue,
  Temporal,
  Vector,
  type Value,
} from "../store/value.ts";
import { floatText } from "../../domain/float-text.ts";
import { pathSteps } from "./path-steps.ts";
import { pointText } from "./point-text.ts";

/** Formats a value as the Query API's typed JSON: `{"$type":"Integer","_value":"1"}`. */
export function typedJson(value: Value): string {
  if (value === null) return typed("Null", "null");
  switch (typeof value) {
    case "string":
      return typed("String", JSON.stringify(value));
    case "boolean":
      return typed("Boolean", String(value));
    case "bigint":
      return typed("Integer", `"${value}"`);
    case "number":
      return typed("Float", `"${floatText(value)}"`);
  }
  if (Array.isArray(value)) return typed("List", list(value));
  if (value instanceof Temporal) return typed(value.type, JSON.stringify(value.text));
  if (value instanceof NodeValue) {
    const { elementId, labels, properties } = value;
    return typed(
      "Node",
      `{"_element_id":${JSON.stringify(elementId)},"_labels":${JSON.stringify(labels)},"_properties":${typedValues(properties)}}`,
    );
  }
  if (value instanceof RelationshipValue) {
    const { elementId, startElementId, endElementId, type, properties } = value;
    return typed(
      "Relationship",
      `{"_element_id":${JSON.stringify(elementId)},` +
        `"_start_node_element_id":${JSON.stringify(startElementId)},` +
        `"_end_node_element_id":${JSON.stringify(endElementId)},` +
        `"_type":${JSON.stringify(type)},"_properties":${typedValues(properties)}}`,
    );
  }
  if (value instanceof PathValue) return typed("Path", list(pathSteps(value)));
  if (value instanceof Point) return typed("Point", JSON.stringify(pointText(value)));
  if (value instanceof Bytes) return typed("Base64", JSON.stringify(value.base64));
  if (value instanceof Vector) {
    const coordinates = value.coordinates.map((c) =>
      typeof c === "number" ? floatText(c) : String(c),
    );
    return typed(
      "Vector",
      `{"coordinatesType":${JSON.stringify(value.coordinateType)},"coordinates":${JSON.stringify(coordinates)}}`,
    );
  }
  return typed("Map", typedValues(value));
}

function typed(type: string, json: string): string {
  return `{"$type":"${type}","_value":${json}}`;
}

function list(values: readonly Value[]): string {
  return `[${values.map(typedJson).join(",")}]`;
}

/** Formats a map with typed values, but without a type of its own. */
export function typedValues(values: Readonly<Record<string, Value>>): string {
  const entries = Object.entries(values);
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${typedJson(value)}`).join(",")}}`;
}
