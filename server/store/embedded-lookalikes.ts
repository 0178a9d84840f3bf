import { isDeepStrictEqual } from "node:util";
import type { GrafeoDB } from "@grafeo-db/js";
import type { RunRequest } from "./embedded-messages.ts";
import { isEngineNode, isEngineRelationship } from "./embedded-values.ts";

/**
 * The engine gives a node as a map with the keys `_id` and `_labels`. A map of
 * the user's own can only have them when the statement or its parameters
 * mention them; only then is every such map compared with the graph.
 */
export function mentionsEngineKeys({ statement, parameters }: RunRequest): boolean {
  const keys = /_labels|_type|\\u/i;
  return (
    keys.test(statement) ||
    keys.test(
      JSON.stringify(parameters, (_, value: unknown) => (typeof value === "bigint" ? 0 : value)),
    )
  );
}

/** Turns every map that only looks like a node or relationship into a JS Map. */
export function markLookalikes(value: unknown, db: GrafeoDB): unknown {
  if (Array.isArray(value)) return value.map((item) => markLookalikes(item, db));
  if (value === null || typeof value !== "object") return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const entries = Object.entries(value).map(
    ([key, inner]) => [key, markLookalikes(inner, db)] as const,
  );
  return isLookalike(value, db) ? new Map(entries) : Object.fromEntries(entries);
}

function isLookalike(value: object, db: GrafeoDB): boolean {
  if (isEngineNode(value)) {
    const { _id, _labels, ...properties } = value;
    const node = db.getNode(_id);
    return !node || !isDeepStrictEqual([node.labels, node.properties()], [_labels, properties]);
  }
  if (isEngineRelationship(value)) {
    const { _id, _source, _target, _type, ...properties } = value;
    const edge = db.getEdge(_id);
    const ends = [_source, _target, _type, properties];
    return (
      !edge ||
      !isDeepStrictEqual([edge.sourceId, edge.targetId, edge.edgeType, edge.properties()], ends)
    );
  }
  return false;
}
