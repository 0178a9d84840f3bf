import type { Value } from "../values/value.ts";
import { Shape } from "./shape.ts";

/** The state of an entity: only its own transaction sees it, or nobody, until it is `live`. */
export const STATE = { live: 0, created: 1, deleted: 2, gone: 3 } as const;
export type EntityState = (typeof STATE)[keyof typeof STATE];

/** Properties as they are kept: values in the places that the shape names. */
export interface Properties {
  shape: Shape;
  values: readonly Value[];
}

export const NO_PROPERTIES: Properties = { shape: Shape.EMPTY, values: [] };

/** Returns the value of a property, null if there is none. */
export function valueIn({ shape, values }: Properties, key: string): Value {
  const place = shape.placeOf(key);
  return place === undefined ? null : (values[place] ?? null);
}

/** Returns the properties with one set; null takes it away. The same object if nothing changes. */
export function withValue(properties: Properties, key: string, value: Value): Properties {
  const { shape, values } = properties;
  const place = shape.placeOf(key);
  if (value === null) {
    if (place === undefined) return properties;
    return { shape: shape.without(key), values: values.toSpliced(place, 1) };
  }
  if (place === undefined) return { shape: shape.with(key), values: [...values, value] };
  if (Object.is(values[place], value)) return properties;
  return { shape, values: values.with(place, value) };
}

/** Properties from a map; those that are null are left out. */
export function propertiesOf(entries: Iterable<readonly [string, Value]>): Properties {
  let shape = Shape.EMPTY;
  const values: Value[] = [];
  for (const [key, value] of entries) {
    if (value === null) continue;
    shape = shape.with(key);
    values.push(value);
  }
  // An array that has grown holds more room than it needs.
  return { shape, values: values.slice() };
}

/** Decides which of two states of an entity a statement sees. */
export interface Visibility {
  /** Begins the element ids of the graph. */
  readonly graphId: string;
  /** True while a statement of the transaction that writes is running. */
  seesWrites: boolean;
}
