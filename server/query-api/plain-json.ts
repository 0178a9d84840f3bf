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

/**
 * Formats a value as the Query API's plain JSON. Integers keep all their digits and Floats always
 * have a fraction; values without a JSON form become untyped strings.
 */
export function plainJson(value: Value): string {
  if (value === null) return "null";
  switch (typeof value) {
    case "string":
      return JSON.stringify(value);
    case "boolean":
    case "bigint":
      return String(value);
    case "number":
      return Number.isFinite(value) ? floatText(value) : `"${value}"`;
  }
  if (Array.isArray(value)) return list(value);
  if (value instanceof Temporal) return JSON.stringify(value.text.replace(/\[.*$/, ""));
  if (value instanceof NodeValue) {
    const { elementId, labels, properties } = value;
    return `{"elementId":${JSON.stringify(elementId)},"labels":${JSON.stringify(labels)},"properties":${map(properties)}}`;
  }
  if (value instanceof RelationshipValue) {
    const { elementId, startElementId, endElementId, type, properties } = value;
    return (
      `{"elementId":${JSON.stringify(elementId)},` +
      `"startNodeElementId":${JSON.stringify(startElementId)},` +
      `"endNodeElementId":${JSON.stringify(endElementId)},` +
      `"type":${JSON.stringify(type)},"properties":${map(properties)}}`
    );
  }
  if (value instanceof PathValue) return list(pathSteps(value));
  if (value instanceof Point) return JSON.stringify(pointText(value));
  if (value instanceof Bytes) return JSON.stringify(value.base64);
  if (value instanceof Vector) return list([...value.coordinates]);
  return map(value);
}

function list(values: readonly Value[]): string {
  return `[${values.map(plainJson).join(",")}]`;
}

function map(values: Readonly<Record<string, Value>>): string {
  const entries = Object.entries(values);
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${plainJson(value)}`).join(",")}}`;
}
