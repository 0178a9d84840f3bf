import {
  QueryNode,
  QueryPath,
  QueryRelationship,
  QueryText,
  type QueryValue,
} from "../../api/query-client.ts";
import { floatText } from "./value-text.ts";

/**
 * Returns a value as JSON, as Neo4j's plain form has it: integers with all their digits, a Float
 * with its fraction, temporals as text, entities with their labels or type.
 *
 * @param indent spaces for every step in; 0 writes one line
 */
export function valueJson(value: QueryValue, indent = 0, depth = 0): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "bigint") return String(value);
  if (typeof value === "number")
    return Number.isFinite(value) ? floatText(value) : `"${String(value)}"`;
  if (value instanceof QueryText) return JSON.stringify(value.text);
  const open = indent > 0 ? `\n${" ".repeat(indent * (depth + 1))}` : "";
  const close = indent > 0 ? `\n${" ".repeat(indent * depth)}` : "";
  const wrap = (parts: string[], brackets: string) =>
    parts.length === 0
      ? brackets
      : `${brackets[0]}${open}${parts.join(`,${open}`)}${close}${brackets[1]}`;
  if (Array.isArray(value))
    return wrap(
      value.map((inner) => valueJson(inner, indent, depth + 1)),
      "[]",
    );
  const colon = indent > 0 ? ": " : ":";
  return wrap(
    Object.entries(members(value)).map(
      ([key, inner]) => `${JSON.stringify(key)}${colon}${valueJson(inner, indent, depth + 1)}`,
    ),
    "{}",
  );
}

/** Returns a row as a JSON object by column. */
export function rowJson(fields: readonly string[], row: readonly QueryValue[], indent = 0): string {
  const entries = fields.map((field, i) => [field, row[i] ?? null] as const);
  return valueJson(Object.fromEntries(entries), indent, indent > 0 ? 1 : 0);
}

function members(
  value: Exclude<QueryValue, string | number | bigint | boolean | null | QueryText | QueryValue[]>,
): Record<string, QueryValue> {
  if (value instanceof QueryNode) {
    const { elementId, labels, properties } = value;
    return { elementId, labels: [...labels], properties };
  }
  if (value instanceof QueryRelationship) {
    const { elementId, startNodeElementId, endNodeElementId, type, properties } = value;
    return { elementId, startNodeElementId, endNodeElementId, type, properties };
  }
  if (value instanceof QueryPath) return { path: [...value.steps] };
  return value;
}
