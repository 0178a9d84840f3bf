import { Point } from "../../../engine/spatial/point.ts";
import { parseDuration } from "../../../engine/temporal/parse-duration.ts";
import { parseTime, parseZonedDateTime } from "../../../engine/temporal/parse-zoned.ts";
import { parseDate, parseLocalDateTime, parseLocalTime } from "../../../engine/temporal/parse.ts";
import { UTC } from "../../../engine/temporal/zone.ts";
import { ByteArray } from "../../../engine/values/byte-array.ts";
import { Columns, TableRow } from "../../../engine/values/table-row.ts";
import { toText } from "../../../engine/values/to-text.ts";
import {
  isList,
  isMap,
  type Entity,
  type Node,
  type Relationship,
  type Value,
} from "../../../engine/values/value.ts";
import { Vector, type CoordinateType } from "../../../engine/values/vector.ts";
import type { TemporalType } from "../value.ts";
import { once } from "./once.ts";
import {
  isRepeated,
  type WireNode,
  type WireRelationship,
  type WireRepeated,
  type WireTable,
  type WireValue,
} from "./wire.ts";

/** The contents of one message. */
export interface MessagePart {
  /** Values that it may still hold. */
  left: number;
  /** Nodes and relationships that it holds: another row refers to them. */
  nodes: Map<Node, WireNode>;
  relationships: Map<Relationship, WireRelationship>;
}

/** Begins a message that may hold so many values. */
export const newMessagePart = (values: number): MessagePart => ({
  left: values,
  nodes: new Map(),
  relationships: new Map(),
});

/**
 * A value of the engine as a message carries it.
 *
 * @throws RangeError when it is more than the message may hold
 */
export function toWire(value: Value, part: MessagePart): WireValue {
  if (--part.left < 0) throw new RangeError("more values than a part of an answer may hold");
  if (value === null || typeof value !== "object") return value;
  // Not as it is: a list may be one that is only made as it is read.
  if (isList(value)) return Array.from(value, (each) => toWire(each, part));
  if (isMap(value)) {
    return new Map(Array.from(value, ([key, each]) => [key, toWire(each, part)]));
  }
  switch (value.kind) {
    case "Node":
      return nodeOf(value, part);
    case "Relationship":
      return relationshipOf(value, part);
    case "Path":
      return {
        is: "path",
        nodes: value.nodes.map((node) => nodeOf(node, part)),
        relationships: value.relationships.map((each) => relationshipOf(each, part)),
      };
    case "Point":
      return { is: "point", srid: value.srid, coordinates: value.coordinates };
    case "ByteArray":
      return { is: "bytes", bytes: value.bytes };
    case "Vector": {
      const type = VECTOR_TYPES[value.coordinateType];
      return { is: "vector", type, coordinates: value.coordinates };
    }
    case "ZonedDateTime": {
      const text = toText(value) ?? "";
      const type = text.endsWith("]") ? "ZonedDateTime" : "OffsetDateTime";
      return { is: "temporal", type, text };
    }
    default:
      return { is: "temporal", type: TEMPORAL_TYPES[value.kind], text: toText(value) ?? "" };
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

function nodeOf(node: Node, part: MessagePart): WireNode {
  return once(part.nodes, node, () => ({
    is: "node",
    id: node.elementId,
    labels: node.isDeleted ? [] : node.labels,
    properties: properties(node, part),
  }));
}

function relationshipOf(each: Relationship, part: MessagePart): WireRelationship {
  return once(part.relationships, each, () => ({
    is: "relationship",
    id: each.elementId,
    type: each.type,
    start: each.start.elementId,
    end: each.end.elementId,
    properties: properties(each, part),
  }));
}

function properties(entity: Entity, part: MessagePart): Map<string, WireValue> {
  if (entity.isDeleted) return new Map();
  return new Map(Array.from(entity.keys(), (key) => [key, toWire(entity.property(key), part)]));
}

/**
 * A parameter in the engine's form. Lists and maps came with the message and are nobody else's: they
 * are changed in place, for most of them hold nothing that has to be.
 *
 * @throws CypherError for a date or time that cannot be read.
 */
export function fromWire(value: WireValue): Value {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) {
    const list: Value[] = value as Value[];
    for (const [i, each] of value.entries()) {
      if (each !== null && typeof each === "object") list[i] = fromWire(each);
    }
    return list;
  }
  if (value instanceof Map) {
    const map = value as Map<string, Value>;
    for (const [key, each] of value) {
      if (each !== null && typeof each === "object") map.set(key, fromWire(each));
    }
    return map;
  }
  switch (value.is) {
    case "temporal":
      return TEMPORAL_READERS[value.type](value.text);
    case "point":
      return new Point(value.srid, value.coordinates);
    case "bytes":
      return new ByteArray(value.bytes);
    case "vector":
      return new Vector(coordinateType(value.type), value.coordinates);
    case "table":
      return rowsOf(value);
    default:
      throw new Error(`a ${value.is} cannot be a parameter`);
  }
}

function rowsOf({ length, keys, columns }: WireTable): Value {
  const shared = new Columns(keys);
  const lists = columns.map(listOf);
  return Array.from({ length }, (_, i) => {
    return new TableRow(
      shared,
      lists.map((list) => list[i] ?? null),
    );
  });
}

/** The values of a column; rows that have the same one share it. */
function listOf(column: WireValue | WireRepeated): readonly Value[] {
  if (!isRepeated(column)) return fromWire(column) as readonly Value[];
  const values = column.values.map(fromWire);
  return Array.from(column.places, (place) => values[place] ?? null);
}

const TEMPORAL_READERS: Readonly<Record<TemporalType, (text: string) => Value>> = {
  Date: parseDate,
  LocalTime: parseLocalTime,
  Time: (text) => parseTime(text, UTC),
  LocalDateTime: parseLocalDateTime,
  OffsetDateTime: (text) => parseZonedDateTime(text, UTC),
  ZonedDateTime: (text) => parseZonedDateTime(text, UTC),
  Duration: parseDuration,
};

function coordinateType(wanted: string): CoordinateType {
  const found = Object.entries(VECTOR_TYPES).find(([, name]) => name === wanted);
  return (found?.[0] ?? "FLOAT") as CoordinateType;
}
