import { keyOf, keyOfAll } from "../values/key.ts";
import type { Value } from "../values/value.ts";

/** Returns a key for a group: entities are their own. */
export function groupKey(values: readonly Value[]): unknown {
  const [only] = values;
  return values.length === 1 && only !== undefined ? groupKeyOf(only) : keyOfAll(values);
}

/** Returns the key of a group by one value. */
export function groupKeyOf(value: Value): unknown {
  if (typeof value !== "object" || value === null || !("kind" in value)) return keyOf(value);
  return value.kind === "Node" || value.kind === "Relationship" ? value : keyOf(value);
}
