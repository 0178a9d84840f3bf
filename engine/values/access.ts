import { typeError } from "../errors/errors.ts";
import { pointField } from "../spatial/field.ts";
import { durationField, temporalField } from "../temporal/accessors.ts";
import { isTemporal } from "../temporal/select.ts";
import { describe } from "./describe.ts";
import { isList, isMap, kindOf, type Value } from "./value.ts";

/**
 * Cypher's `value.key`: of nodes, relationships, maps, temporal values, durations and points.
 *
 * @throws CypherError if values of the type have no properties or not this one.
 */
export function property(value: Value, key: string): Value {
  if (value === null) return null;
  if (typeof value === "object") {
    if (isMap(value)) return value.get(key) ?? null;
    if (!isList(value)) {
      if (value.kind === "Node" || value.kind === "Relationship") return value.property(key);
      if (isTemporal(value)) return temporalField(value, key);
      if (value.kind === "Duration") return durationField(value, key);
      if (value.kind === "Point") return pointField(value, key);
    }
  }
  throw typeError(`Type mismatch: expected a map but was ${describe(value)}`);
}

/** Cypher's `value[index]`: an element of a list, or a property by its name. */
export function element(value: Value, index: Value): Value {
  if (value === null || index === null) return null;
  if (isList(value)) {
    if (typeof index !== "bigint") {
      throw typeError(
        `Cannot access a list using an non-integer number index, got ${describe(index)}`,
      );
    }
    return value.at(clamped(index)) ?? null;
  }
  if (typeof index === "string" && (isMap(value) || isEntity(value))) return property(value, index);
  if (isMap(value)) {
    throw typeError(
      `Cannot access a map '${describe(value)}' by key '${describe(index)}': expected a string`,
    );
  }
  throw typeError(
    `\`${describe(value)}\` is not a collection or a map. Element access is only possible by performing a collection lookup using an integer index, or by performing a map lookup using a string key (found: ${describe(value)}[${describe(index)}])`,
  );
}

const isEntity = (value: Value): boolean => ["Node", "Relationship"].includes(kindOf(value));

/** Cypher's `list[from..to]`; an open end is undefined. Negative bounds count from the end. */
export function slice(value: Value, from: Value | undefined, to: Value | undefined): Value {
  if (value === null || from === null || to === null) return null;
  const list = isList(value) ? value : [value];
  return list.slice(bound(from, 0), bound(to, list.length));
}

function bound(value: Value | undefined, open: number): number {
  if (value === undefined) return open;
  if (typeof value === "bigint") return clamped(value);
  if (typeof value === "number") return Math.trunc(value);
  throw typeError(
    `Expected an integer for the bound of a slice, but got: ${describe(value ?? null)}`,
  );
}

/** No list is as long, so that the bounds of a safe integer change no answer. */
const clamped = (value: bigint): number =>
  Math.max(Number.MIN_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, Number(value)));
