import type { ActorLens, LensValue, RelationLens } from "../../domain/lens/lens.ts";
import type { Value } from "../store/value.ts";

/** A node or relationship as a lens reads it. */
export interface ReadItem {
  /** Values by the names of properties, which may be any text. */
  properties: ReadonlyMap<string, Value>;
  /** Values of expressions by their text. */
  expressions: ReadonlyMap<string, Value>;
}

/** Limits that keep a value of any size from filling the memory. */
export const CUTS = { keys: 50, longest: 300, items: 20 } as const;

/** Returns the expressions of an item of a lens, each once. */
export function expressionsOf(item: ActorLens | RelationLens): string[] {
  const values = Object.values(item).filter(
    (value): value is LensValue & { expression: string } =>
      typeof value === "object" && value !== null && "expression" in value,
  );
  return [...new Set(values.map(({ expression }) => expression))];
}

/** Makes an item of the columns `properties` and `values` of cypher/lens. */
export function readItem(
  properties: Value | undefined,
  values: Value | undefined,
  expressions: readonly string[],
): ReadItem {
  const pairs = Array.isArray(properties) ? (properties as [string, Value][]) : [];
  const given = Array.isArray(values) ? values : [];
  return {
    properties: new Map(pairs),
    expressions: new Map(expressions.map((text, i) => [text, given[i] ?? null])),
  };
}
