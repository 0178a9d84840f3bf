import {
  QueryNode,
  QueryPath,
  QueryRelationship,
  QueryText,
  type QueryValue,
} from "../../api/query-client.ts";

/** More of a text, and of the elements of a list or map, is never seen in a cell. */
const MOST_CHARACTERS = 300;
const MOST_ELEMENTS = 100;

/** Returns a value without what a cell has no room for: to write a long list out takes seconds. */
export function clipped(value: QueryValue): QueryValue {
  if (typeof value === "string") return value.slice(0, MOST_CHARACTERS);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.slice(0, MOST_ELEMENTS).map(clipped);
  if (value instanceof QueryText)
    return new QueryText(value.type, value.text.slice(0, MOST_CHARACTERS));
  if (value instanceof QueryNode)
    return new QueryNode(value.elementId, value.labels, clippedMap(value.properties));
  if (value instanceof QueryRelationship) return value;
  if (value instanceof QueryPath) return new QueryPath(value.steps.slice(0, MOST_ELEMENTS));
  return clippedMap(value);
}

function clippedMap(map: Readonly<Record<string, QueryValue>>): Record<string, QueryValue> {
  const some = Object.entries(map).slice(0, MOST_ELEMENTS);
  return Object.fromEntries(some.map(([key, value]) => [key, clipped(value)]));
}
