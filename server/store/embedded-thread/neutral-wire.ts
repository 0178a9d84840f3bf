import { StoreError } from "../port.ts";
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
import {
  isRepeated,
  type WireNode,
  type WireObject,
  type WireRelationship,
  type WireRepeated,
  type WireTable,
  type WireValue,
} from "./wire.ts";

/** A value from the engine's thread in the neutral form. */
export function fromWire(value: WireValue): Value {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(fromWire);
  if (value instanceof Map) return recordOf(value);
  return objectOf(value);
}

function objectOf(value: WireObject): Value {
  switch (value.is) {
    case "node":
      return nodeOf(value);
    case "relationship":
      return relationshipOf(value);
    case "path":
      return new PathValue(value.nodes.map(nodeOf), value.relationships.map(relationshipOf));
    case "temporal":
      return new Temporal(value.type, value.text);
    case "point":
      return new Point(value.srid, value.coordinates);
    case "bytes":
      return new Bytes(btoa(Array.from(value.bytes, (byte) => String.fromCharCode(byte)).join("")));
    case "vector":
      return new Vector(value.type, value.coordinates);
    case "table":
      return recordsOf(value);
  }
}

function nodeOf({ id, labels, properties }: WireNode): NodeValue {
  return new NodeValue(id, labels, recordOf(properties));
}

function relationshipOf({ id, type, start, end, properties }: WireRelationship): RelationshipValue {
  return new RelationshipValue(id, type, start, end, recordOf(properties));
}

function recordOf(map: Map<string, WireValue>): Record<string, Value> {
  return Object.fromEntries(Array.from(map, ([key, each]) => [key, fromWire(each)] as const));
}

function recordsOf({ length, keys, columns }: WireTable): Value {
  const lists = columns.map(listOf);
  return Array.from({ length }, (_, i) =>
    Object.fromEntries(keys.map((key, place) => [key, lists[place]?.[i] ?? null])),
  );
}

function listOf(column: WireValue | WireRepeated): readonly Value[] {
  if (!isRepeated(column)) return fromWire(column) as Value[];
  const values = column.values.map(fromWire);
  return Array.from(column.places, (place) => values[place] ?? null);
}

/**
 * A parameter as the engine's thread takes it. A whole number travels as an Integer unless `exact`.
 *
 * @throws StoreError for what no parameter can be
 */
export function toWire(value: Value, exact: boolean): WireValue {
  if (typeof value === "number") {
    return !exact && Number.isInteger(value) && !Object.is(value, -0) ? BigInt(value) : value;
  }
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value))
    return tableOf(value, exact) ?? value.map((each) => toWire(each, exact));
  if (value instanceof Temporal) return { is: "temporal", type: value.type, text: value.text };
  if (value instanceof Point) {
    return { is: "point", srid: value.srid, coordinates: value.coordinates };
  }
  if (value instanceof Bytes)
    return {
      is: "bytes",
      bytes: Uint8Array.from(atob(value.base64), (letter) => letter.charCodeAt(0)),
    };
  if (value instanceof Vector) {
    return { is: "vector", type: value.coordinateType, coordinates: value.coordinates };
  }
  if (
    value instanceof NodeValue ||
    value instanceof RelationshipValue ||
    value instanceof PathValue
  ) {
    throw new StoreError("failed", "nodes, relationships and paths cannot be parameters");
  }
  return new Map(Object.entries(value).map(([key, each]) => [key, toWire(each, exact)] as const));
}

/**
 * A list of maps that all have the same keys in the same order, as a table: the rows of a load are
 * such, and their keys would take longer to carry than their values. null for another list.
 */
function tableOf(list: readonly Value[], exact: boolean): WireTable | null {
  const [first] = list;
  if (list.length < 2 || !isRecord(first)) return null;
  const keys = Object.keys(first);
  const columns = keys.map((): Value[] => []);
  for (const each of list) {
    if (!isRecord(each)) return null;
    let place = 0;
    for (const key of Object.keys(each)) {
      if (keys[place] !== key) return null;
      columns[place++]?.push(each[key] ?? null);
    }
    if (place !== keys.length) return null;
  }
  return {
    is: "table",
    length: list.length,
    keys,
    columns: columns.map((column) => repeatedOf(column, exact) ?? toWire(column, exact)),
  };
}

/** A shorter column is carried as fast as it is looked through. */
const SHORTEST_REPEATED = 8;
/** Different values of a column after which it counts as one of different values. */
const MOST_REPEATED = 32;
const NO_VALUES: Value = [];

/** A column that has few different values; null for another one. */
function repeatedOf(column: readonly Value[], exact: boolean): WireRepeated | null {
  if (column.length < SHORTEST_REPEATED) return null;
  const known = new Map<Value, number>();
  const places = new Uint8Array(column.length);
  for (let i = 0; i < column.length; i++) {
    const value = column[i] ?? null;
    const isEmpty = Array.isArray(value) && value.length === 0;
    // A map takes -0 for 0.
    if ((typeof value === "object" && value !== null && !isEmpty) || Object.is(value, -0))
      return null;
    const key = isEmpty ? NO_VALUES : value;
    let place = known.get(key);
    if (place === undefined) {
      if (known.size === MOST_REPEATED) return null;
      known.set(key, (place = known.size));
    }
    places[i] = place;
  }
  return { is: "repeated", values: Array.from(known.keys(), (key) => toWire(key, exact)), places };
}

const isRecord = (value: Value | undefined): value is Record<string, Value> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
