import type { Value as EngineValue } from "../../engine/values/value.ts";
import { isList, isMap } from "../../engine/values/value.ts";
import { ByteArray } from "../../engine/values/byte-array.ts";
import { Point as EnginePoint } from "../../engine/spatial/point.ts";
import { Vector as EngineVector, type CoordinateType } from "../../engine/values/vector.ts";
import { toText } from "../../engine/values/to-text.ts";
import { parseDate, parseLocalDateTime, parseLocalTime } from "../../engine/temporal/parse.ts";
import { parseTime, parseZonedDateTime } from "../../engine/temporal/parse-zoned.ts";
import { parseDuration } from "../../engine/temporal/parse-duration.ts";
import { UTC } from "../../engine/temporal/zone.ts";
import type { Entity, Node, Relationship } from "../../engine/values/value.ts";
import { StoreError } from "./port.ts";
import {
  Bytes,
  NodeValue,
  PathValue,
  Point,
  RelationshipValue,
  Temporal,
  Vector,
  type TemporalType,
  type Value,
} from "./value.ts";

/** A value of the engine in the neutral form. */
export function fromOwnEngine(value: EngineValue): Value {
  if (value === null || typeof value !== "object") return value;
  if (isList(value)) return value.map(fromOwnEngine);
  if (isMap(value)) {
    return Object.fromEntries([...value].map(([key, each]) => [key, fromOwnEngine(each)]));
  }
  switch (value.kind) {
    case "Node":
      return nodeValue(value);
    case "Relationship":
      return relationshipValue(value);
    case "Path":
      return new PathValue(value.nodes.map(nodeValue), value.relationships.map(relationshipValue));
    case "Point":
      return new Point(value.srid, value.coordinates);
    case "ByteArray":
      return new Bytes(Buffer.from(value.bytes).toString("base64"));
    case "Vector":
      return new Vector(VECTOR_TYPES[value.coordinateType], value.coordinates);
    case "ZonedDateTime": {
      const text = toText(value) ?? "";
      return new Temporal(text.endsWith("]") ? "ZonedDateTime" : "OffsetDateTime", text);
    }
    default:
      return new Temporal(TEMPORAL_TYPES[value.kind], toText(value) ?? "");
  }
}

const TEMPORAL_TYPES: Readonly<
  Record<"Date" | "LocalTime" | "ZonedTime" | "LocalDateTime" | "Duration", TemporalType>
> = {
  Date: "Date",
  LocalTime: "LocalTime",
  ZonedTime: "Time",
  LocalDateTime: "LocalDateTime",
  Duration: "Duration",
};

const VECTOR_TYPES: Readonly<Record<CoordinateType, string>> = {
  INTEGER8: "INT8",
  INTEGER16: "INT16",
  INTEGER32: "INT32",
  INTEGER: "INT64",
  FLOAT32: "FLOAT32",
  FLOAT: "FLOAT64",
};

function nodeValue(node: Node): NodeValue {
  return new NodeValue(node.elementId, node.isDeleted ? [] : node.labels, properties(node));
}

function relationshipValue(each: Relationship): RelationshipValue {
  const { elementId, type, start, end } = each;
  return new RelationshipValue(elementId, type, start.elementId, end.elementId, properties(each));
}

function properties(entity: Entity): Record<string, Value> {
  if (entity.isDeleted) return {};
  const found = [...entity.keys()].map(
    (key) => [key, fromOwnEngine(entity.property(key))] as const,
  );
  return Object.fromEntries(found);
}

/**
 * A parameter in the engine's form. A whole number travels as an Integer unless `exact`.
 *
 * @throws StoreError for values that no parameter can be.
 */
export function toOwnEngine(value: Value, exact: boolean): EngineValue {
  if (typeof value === "number") {
    return !exact && Number.isInteger(value) && !Object.is(value, -0) ? BigInt(value) : value;
  }
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((each) => toOwnEngine(each, exact));
  if (value instanceof Temporal) return TEMPORAL_READERS[value.type](value.text);
  if (value instanceof Point) return new EnginePoint(value.srid, value.coordinates);
  if (value instanceof Bytes) return new ByteArray(Buffer.from(value.base64, "base64"));
  if (value instanceof Vector) return new EngineVector(coordinateType(value), value.coordinates);
  if (
    value instanceof NodeValue ||
    value instanceof RelationshipValue ||
    value instanceof PathValue
  ) {
    throw new StoreError("failed", "nodes, relationships and paths cannot be parameters");
  }
  const entries = Object.entries(value).map(
    ([key, each]) => [key, toOwnEngine(each, exact)] as const,
  );
  return new Map(entries);
}

const TEMPORAL_READERS: Readonly<Record<TemporalType, (text: string) => EngineValue>> = {
  Date: parseDate,
  LocalTime: parseLocalTime,
  Time: (text) => parseTime(text, UTC),
  LocalDateTime: parseLocalDateTime,
  OffsetDateTime: (text) => parseZonedDateTime(text, UTC),
  ZonedDateTime: (text) => parseZonedDateTime(text, UTC),
  Duration: parseDuration,
};

function coordinateType({ coordinateType: wanted }: Vector): CoordinateType {
  const found = Object.entries(VECTOR_TYPES).find(([, name]) => name === wanted);
  return (found?.[0] ?? "FLOAT") as CoordinateType;
}
