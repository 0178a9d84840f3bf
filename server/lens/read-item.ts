import type { ActorLens, LensValue, RelationLens } from "../../domain/lens/lens.ts";
import type { Value } from "../store/value.ts";

/** The properties of an item, as far as a lens asks for them. */
export interface NamedValues extends Iterable<[string, Value]> {
  get(name: string): Value | undefined;
}

/** A node or relationship as a lens reads it. */
export interface ReadItem {
  /** Values by the names of properties, which may be any text. */
  properties: NamedValues;
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
  return { properties: new Map(pairs), expressions: expressionValues(values, expressions) };
}

/** Makes an item of the columns `properties` and `values` of a statement that knows the names. */
export function listedItem(
  names: readonly string[],
  properties: Value | undefined,
  values: Value | undefined,
  expressions: readonly string[],
): ReadItem {
  const given = Array.isArray(properties) ? properties : [];
  return {
    properties: new ListedValues(names, given),
    expressions: expressionValues(values, expressions),
  };
}

const NONE: ReadonlyMap<string, Value> = new Map();

function expressionValues(
  values: Value | undefined,
  expressions: readonly string[],
): ReadonlyMap<string, Value> {
  if (expressions.length === 0) return NONE;
  const given = Array.isArray(values) ? values : [];
  return new Map(expressions.map((text, i) => [text, given[i] ?? null]));
}

/** Names and values side by side: of a few, a million times, a map takes longer to make than to ask. */
class ListedValues implements NamedValues {
  constructor(
    private readonly names: readonly string[],
    private readonly values: readonly Value[],
  ) {}

  get(name: string): Value | undefined {
    const at = this.names.indexOf(name);
    return at < 0 ? undefined : this.values[at];
  }

  *[Symbol.iterator](): Iterator<[string, Value]> {
    for (const [at, name] of this.names.entries()) yield [name, this.values[at] ?? null];
  }
}
