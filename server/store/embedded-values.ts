import { StoreError } from "./port.ts";
import {
  Bytes,
  NodeValue,
  PathValue,
  Point,
  RelationshipValue,
  Temporal,
  Vector,
  type Value,
} from "./value.ts";

/**
 * A value of the embedded engine in the neutral form. Known losses, all of the
 * engine's own making: a whole Float cannot be told from an Integer and comes
 * as one; dates, times, zoned datetimes and durations come as plain strings;
 * a local datetime keeps milliseconds only.
 */
export function fromEngine(value: unknown): Value {
  // There is no Integer below zero that is zero.
  if (typeof value === "number")
    return Number.isSafeInteger(value) && !Object.is(value, -0) ? BigInt(value) : value;
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return value as Value;
  if (Array.isArray(value)) return value.map(fromEngine);
  if (value instanceof Date) return new Temporal("LocalDateTime", localText(value));
  if (value instanceof Map) return mapOf([...value.entries()] as [string, unknown][]);
  if (ArrayBuffer.isView(value)) return Array.from(value as Uint8Array).map(fromEngine);
  if (isEngineNode(value)) {
    const { _id, _labels, ...properties } = value;
    return new NodeValue(`n:${_id}`, _labels, mapOf(Object.entries(properties)));
  }
  if (isEngineRelationship(value)) {
    const { _id, _source, _target, _type, ...properties } = value;
    return new RelationshipValue(
      `e:${_id}`,
      _type,
      `n:${_source}`,
      `n:${_target}`,
      mapOf(Object.entries(properties)),
    );
  }
  if (isEnginePath(value)) {
    return new PathValue(
      value.nodes.map(fromEngine) as NodeValue[],
      value.edges.map(fromEngine) as RelationshipValue[],
    );
  }
  return mapOf(Object.entries(value));
}

/**
 * A parameter in the embedded engine's form.
 *
 * @throws StoreError `refused` for a point, which the engine does not know.
 */
export function toEngine(value: Value): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(toEngine);
  if (value instanceof Bytes || value instanceof Vector) {
    throw new StoreError(
      "refused",
      "the embedded store does not support bytes and vectors; connect Neo4j",
    );
  }
  if (value instanceof Temporal) return toEngineTemporal(value);
  if (value instanceof Point) {
    throw new StoreError("refused", "the embedded store does not support points; connect Neo4j");
  }
  if (value instanceof PathValue) return value.nodes.map(toEngine);
  const entries =
    value instanceof NodeValue || value instanceof RelationshipValue ? value.properties : value;
  return Object.fromEntries(Object.entries(entries).map(([key, inner]) => [key, toEngine(inner)]));
}

export interface EngineNode {
  _id: number;
  _labels: string[];
}

/** Whether a value has the shape of the engine's nodes; a map may have it by accident. */
export function isEngineNode(value: object): value is EngineNode {
  const { _id, _labels } = value as Partial<EngineNode>;
  return typeof _id === "number" && Array.isArray(_labels);
}

export interface EngineRelationship {
  _id: number;
  _source: number;
  _target: number;
  _type: string;
}

/** Whether a value has the shape of the engine's relationships; a map may have it by accident. */
export function isEngineRelationship(value: object): value is EngineRelationship {
  const { _id, _source, _target, _type } = value as Partial<EngineRelationship>;
  return [_id, _source, _target].every((id) => typeof id === "number") && typeof _type === "string";
}

/** The engine gives a map's keys in order of the alphabet, but a path's nodes before its edges. */
function isEnginePath(value: object): value is { nodes: unknown[]; edges: unknown[] } {
  const { nodes, edges } = value as { nodes?: unknown; edges?: unknown };
  return (
    Object.keys(value).join() === "nodes,edges" &&
    Array.isArray(nodes) &&
    Array.isArray(edges) &&
    nodes.length === edges.length + 1
  );
}

function mapOf(entries: [string, unknown][]): Record<string, Value> {
  return Object.fromEntries(entries.map(([key, value]) => [key, fromEngine(value)]));
}

function localText(date: Date): string {
  return date.toISOString().replace(/\.?0*Z$/, "");
}

function toEngineTemporal({ type, text }: Temporal): unknown {
  switch (type) {
    case "Date":
      return { $date: text };
    case "LocalTime":
    case "Time":
      return { $time: text };
    case "OffsetDateTime":
    case "ZonedDateTime":
      return { $zoned_datetime: text };
    case "LocalDateTime":
      return { $timestamp_us: microseconds(text) };
    case "Duration":
      return { $duration: text };
  }
}

/** Microseconds since 1970 of a local datetime, as if it were UTC. */
function microseconds(text: string): number {
  const [seconds, fraction = ""] = text.split(".");
  return Date.parse(`${seconds}Z`) * 1000 + Number(fraction.padEnd(6, "0").slice(0, 6));
}
