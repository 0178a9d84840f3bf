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
import { once } from "./once.ts";
import {
  isRepeated,
  type WireNode,
  type WireObject,
  type WireRelationship,
  type WireRepeated,
  type WireTable,
  type WireValue,
} from "./wire.ts";

/** Nodes and relationships that a message carried, which several of its rows may have. */
interface Made {
  nodes: Map<WireNode, NodeValue>;
  relationships: Map<WireRelationship, RelationshipValue>;
}

/** Rows from the engine's thread in the neutral form. */
export function rowsFromWire(rows: readonly (readonly WireValue[])[]): Value[][] {
  const made: Made = { nodes: new Map(), relationships: new Map() };
  return rows.map((row) => row.map((value) => fromWire(value, made)));
}

function fromWire(value: WireValue, made: Made): Value {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((each) => fromWire(each, made));
  if (value instanceof Map) return recordOf(value, made);
  return objectOf(value, made);
}

function objectOf(value: WireObject, made: Made): Value {
  switch (value.is) {
    case "node":
      return nodeOf(value, made);
    case "relationship":
      return relationshipOf(value, made);
    case "path":
      return new PathValue(
        value.nodes.map((node) => nodeOf(node, made)),
        value.relationships.map((each) => relationshipOf(each, made)),
      );
    case "temporal":
      return new Temporal(value.type, value.text);
    case "point":
      return new Point(value.srid, value.coordinates);
    case "bytes":
      return new Bytes(btoa(Array.from(value.bytes, (byte) => String.fromCharCode(byte)).join("")));
    case "vector":
      return new Vector(value.type, value.coordinates);
    case "table":
      return recordsOf(value, made);
  }
}

function nodeOf(node: WireNode, made: Made): NodeValue {
  const { id, labels, properties } = node;
  return once(made.nodes, node, () => new NodeValue(id, labels, recordOf(properties, made)));
}

function relationshipOf(each: WireRelationship, made: Made): RelationshipValue {
  const { id, type, start, end, properties } = each;
  return once(
    made.relationships,
    each,
    () => new RelationshipValue(id, type, start, end, recordOf(properties, made)),
  );
}

function recordOf(map: Map<string, WireValue>, made: Made): Record<string, Value> {
  return Object.fromEntries(Array.from(map, ([key, each]) => [key, fromWire(each, made)] as const));
}

function recordsOf({ length, keys, columns }: WireTable, made: Made): Value {
  const lists = columns.map((column) => listOf(column, made));
  return Array.from({ length }, (_, i) =>
    Object.fromEntries(keys.map((key, place) => [key, lists[place]?.[i] ?? null])),
  );
}

function listOf(column: WireValue | WireRepeated, made: Made): readonly Value[] {
  if (!isRepeated(column)) return fromWire(column, made) as Value[];
  const values = column.values.map((each) => fromWire(each, made));
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
