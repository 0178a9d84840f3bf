import { NodeValue, PathValue, RelationshipValue, Vector, type Value } from "../store/value.ts";
import { QueryFailure } from "./failure.ts";
import { isMap } from "./json-values.ts";
import type { Media } from "./media.ts";

/**
 * Returns the number of values at the start of a row that can be written: the older typed formats
 * have no vectors, and a response ends at the first one.
 */
export function writableValues(row: readonly Value[], { typed, vectors }: Media): number {
  if (!typed || vectors) return row.length;
  const at = row.findIndex(holdsVector);
  return at < 0 ? row.length : at;
}

/** The message of Neo4j's own Query API. */
export function noVectors(): QueryFailure {
  const code = "Neo.ClientError.Request.Invalid";
  return new QueryFailure(400, code, "Type VECTOR is not supported.");
}

function holdsVector(value: Value): boolean {
  if (value === null || typeof value !== "object") return false;
  if (value instanceof Vector) return true;
  if (Array.isArray(value)) return value.some(holdsVector);
  if (value instanceof PathValue) return [...value.nodes, ...value.relationships].some(holdsVector);
  if (value instanceof NodeValue || value instanceof RelationshipValue)
    return Object.values(value.properties).some(holdsVector);
  return isMap(value) && value.constructor === Object && Object.values(value).some(holdsVector);
}
