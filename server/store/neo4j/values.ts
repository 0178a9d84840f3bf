import neo4j from "neo4j-driver";
import {
  Bytes,
  NodeValue,
  PathValue,
  Point,
  RelationshipValue,
  Temporal,
  Vector,
  type Value,
} from "../value.ts";
import type { Parameters } from "../port.ts";
import { fromDriverVector, toDriverVector } from "./vectors.ts";
import { fromDriverTemporal, toDriverTemporal } from "./temporals.ts";

/** Converts a value of the driver (opened with `useBigInt`) to the neutral form. */
export function fromDriver(value: unknown): Value {
  if (value === null || typeof value !== "object") return value as Value;
  if (Array.isArray(value)) {
    // In place: the driver has made the list for this row alone, and a long answer has a million.
    for (let i = 0; i < value.length; i++) value[i] = fromDriver(value[i]);
    return value as Value[];
  }
  const temporal = fromDriverTemporal(value);
  if (temporal) return temporal;
  if (neo4j.isPoint(value)) {
    const coordinates = value.z === undefined ? [value.x, value.y] : [value.x, value.y, value.z];
    return new Point(Number(value.srid), coordinates);
  }
  if (value instanceof Int8Array) return new Bytes(Buffer.from(value).toString("base64"));
  if (neo4j.isVector(value)) return fromDriverVector(value);
  if (neo4j.isNode(value)) {
    return new NodeValue(value.elementId, value.labels, mapValues(value.properties, fromDriver));
  }
  if (neo4j.isRelationship(value)) {
    return new RelationshipValue(
      value.elementId,
      value.type,
      value.startNodeElementId,
      value.endNodeElementId,
      mapValues(value.properties, fromDriver),
    );
  }
  if (neo4j.isPath(value)) {
    return new PathValue(
      [value.start, ...value.segments.map((segment) => segment.end)].map(fromDriver) as NodeValue[],
      value.segments.map((segment) => fromDriver(segment.relationship)) as RelationshipValue[],
    );
  }
  return mapValues(value, fromDriver);
}

/**
 * Converts a parameter to the driver's form. An integral number becomes an Integer unless
 * `exactNumbers` is set; then only a bigint does. Nodes, relationships and paths cannot be
 * parameters, and are sent as their properties or parts.
 */
export function toDriver(value: Value, exactNumbers = false): unknown {
  if (typeof value === "number")
    return !exactNumbers && Number.isSafeInteger(value) ? BigInt(value) : value;
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item) => toDriver(item, exactNumbers));
  if (value instanceof Bytes) return new Int8Array(Buffer.from(value.base64, "base64"));
  if (value instanceof Vector) return toDriverVector(value);
  if (value instanceof Temporal) return toDriverTemporal(value);
  if (value instanceof Point) {
    const [x, y, z] = value.coordinates;
    return new neo4j.types.Point(BigInt(value.srid), x ?? NaN, y ?? NaN, z);
  }
  if (value instanceof NodeValue || value instanceof RelationshipValue) {
    return mapValues(value.properties, (inner: Value) => toDriver(inner, exactNumbers));
  }
  if (value instanceof PathValue) return value.nodes.map((node) => toDriver(node, exactNumbers));
  return mapValues(value, (inner: Value) => toDriver(inner, exactNumbers));
}

/**
 * Converts the parameters of a statement to the driver's form.
 *
 * @param exactNumbers true if a JS number is a Float even if it is integral
 */
export function toDriverParameters(
  parameters: Parameters,
  exactNumbers: boolean | undefined,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, toDriver(value, exactNumbers)]),
  );
}

function mapValues<From, To>(
  map: Readonly<Record<string, From>> | object,
  convert: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(
    Object.entries(map).map(([key, value]) => [key, convert(value as From)]),
  );
}
