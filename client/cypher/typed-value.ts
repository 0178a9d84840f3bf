import {
  QueryNode,
  QueryPath,
  QueryRelationship,
  QueryText,
  type QueryMap,
  type QueryValue,
} from "./query-value.ts";

/** A value as the Query API writes it, with its type. */
export interface Typed {
  $type: string;
  _value: unknown;
}

interface TypedEntity {
  _element_id: string;
  _labels: string[];
  _type: string;
  _start_node_element_id: string;
  _end_node_element_id: string;
  _properties: Record<string, Typed>;
}

/** The value that the Query API wrote. */
export function fromTyped({ $type, _value }: Typed): QueryValue {
  switch ($type) {
    case "Null":
      return null;
    case "Boolean":
      return _value as boolean;
    case "String":
      return _value as string;
    case "Integer":
      return BigInt(_value as string);
    case "Float":
      return Number(_value);
    case "List":
      return (_value as Typed[]).map(fromTyped);
    case "Map":
      return fromTypedMap(_value as Record<string, Typed>);
    case "Node": {
      const { _element_id, _labels, _properties } = _value as TypedEntity;
      return new QueryNode(_element_id, _labels, fromTypedMap(_properties));
    }
    case "Relationship": {
      const it = _value as TypedEntity;
      return new QueryRelationship(
        it._element_id,
        it._type,
        it._start_node_element_id,
        it._end_node_element_id,
        fromTypedMap(it._properties),
      );
    }
    case "Path":
      return new QueryPath((_value as Typed[]).map(fromTyped) as QueryPath["steps"][number][]);
    default:
      return new QueryText($type, String(_value));
  }
}

function fromTypedMap(map: Record<string, Typed>): QueryMap {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, fromTyped(value)]));
}

/** A value as the Query API reads it. */
export function toTyped(value: QueryValue): Typed {
  if (value === null) return { $type: "Null", _value: null };
  if (typeof value === "boolean") return { $type: "Boolean", _value: value };
  if (typeof value === "string") return { $type: "String", _value: value };
  if (typeof value === "bigint") return { $type: "Integer", _value: String(value) };
  if (typeof value === "number") return { $type: "Float", _value: String(value) };
  if (Array.isArray(value)) return { $type: "List", _value: value.map(toTyped) };
  if (value instanceof QueryText) return { $type: value.type, _value: value.text };
  if (value instanceof QueryNode || value instanceof QueryRelationship)
    return toTyped(value.properties);
  if (value instanceof QueryPath) return toTyped([...value.steps]);
  const entries = Object.entries(value).map(([key, inner]) => [key, toTyped(inner)]);
  return { $type: "Map", _value: Object.fromEntries(entries) as Record<string, Typed> };
}
