import type { Point } from "../spatial/point.ts";
import type { Duration } from "../temporal/duration.ts";
import type { Temporal } from "../temporal/select.ts";
import type { ByteArray } from "./byte-array.ts";
import { TableRow } from "./table-row.ts";
import type { Vector } from "./vector.ts";

/**
 * Any value of Cypher. Integer is a bigint of 64 bits, Float a number; a map is a JavaScript Map, so
 * that no key is special, or a row of a table. Everything that is neither a primitive, a list nor a map has a `kind`.
 */
export type Value =
  | null
  | boolean
  | string
  | bigint
  | number
  | readonly Value[]
  | CypherMap
  | Entity
  | Path
  | Temporal
  | Duration
  | Point
  | ByteArray
  | Vector;

export type CypherMap = ReadonlyMap<string, Value>;

export type Entity = Node | Relationship;

/** A node as a statement sees it: a live view of the stored record. */
export interface Node {
  readonly kind: "Node";
  /** Unique among nodes; what Cypher's id() gives. */
  readonly id: number;
  /** The result of Cypher's elementId(). */
  readonly elementId: string;
  readonly labels: readonly string[];
  /** True once this or another clause of the transaction has deleted it. */
  readonly isDeleted: boolean;
  /** Returns the value of a property; null if there is none. */
  property(key: string): Value;
  /** Returns the names of the properties. */
  keys(): Iterable<string>;
}

/** A relationship as a statement sees it: a live view of the stored record. */
export interface Relationship {
  readonly kind: "Relationship";
  /** Unique among relationships; what Cypher's id() gives. */
  readonly id: number;
  readonly elementId: string;
  readonly type: string;
  readonly start: Node;
  readonly end: Node;
  readonly isDeleted: boolean;
  property(key: string): Value;
  keys(): Iterable<string>;
}

/** A walk through the graph: `nodes` has one element more than `relationships`. */
export interface Path {
  readonly kind: "Path";
  readonly nodes: readonly Node[];
  readonly relationships: readonly Relationship[];
}

export type Kind =
  | "Null"
  | "Boolean"
  | "String"
  | "Integer"
  | "Float"
  | "List"
  | "Map"
  | Exclude<
      Value,
      null | boolean | string | bigint | number | readonly Value[] | CypherMap
    >["kind"];

/** Which of Cypher's types a value has. */
export function kindOf(value: Value): Kind {
  switch (typeof value) {
    case "string":
      return "String";
    case "bigint":
      return "Integer";
    case "number":
      return "Float";
    case "boolean":
      return "Boolean";
    default:
      if (value === null) return "Null";
      if (isList(value)) return "List";
      if (isMap(value)) return "Map";
      return value.kind;
  }
}

export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

export const isMap = (value: Value): value is CypherMap =>
  value instanceof Map || value instanceof TableRow;
