import {
  QueryNode,
  QueryPath,
  QueryRelationship,
  type QueryValue,
} from "../../api/query-client.ts";

export type Entity = QueryNode | QueryRelationship;

/** Yields the nodes and relationships in values, also inside paths, lists and maps. */
export function* entitiesIn(values: Iterable<QueryValue>): Generator<Entity, void, undefined> {
  for (const value of values) {
    if (typeof value !== "object" || value === null) continue;
    if (value instanceof QueryNode || value instanceof QueryRelationship) yield value;
    else if (value instanceof QueryPath) yield* value.steps;
    else if (Array.isArray(value)) yield* entitiesIn(value);
    else if (Object.getPrototypeOf(value) === Object.prototype)
      yield* entitiesIn(Object.values(value));
  }
}
