import { Bytes, NodeValue, PathValue, Point, RelationshipValue } from "../store/value.ts";
import { Temporal, Vector, type Value } from "../store/value.ts";

/** Returns a value of somebody else's database as text for people; empty for null. */
export function valueText(value: Value): string {
  if (value === null) return "";
  if (typeof value !== "object") return String(value).trim();
  if (value instanceof Temporal) return value.text;
  if (Array.isArray(value)) return value.map(valueText).filter(Boolean).join(", ");
  if (value instanceof Point) return value.coordinates.join(" ");
  if (value instanceof Vector) return `${value.coordinates.length} numbers`;
  if (value instanceof Bytes) return "bytes";
  if (value instanceof NodeValue) return value.labels.join(", ");
  if (value instanceof RelationshipValue) return value.type;
  if (value instanceof PathValue) return `${value.relationships.length} relationships`;
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "bigint" ? Number(inner) : inner,
  );
}
