import { keyOf, keyOfAll } from "../values/key.ts";
import type { Value } from "../values/value.ts";

/** Returns a key for a group: entities are their own. */
export function groupKey(values: readonly Value[]): unknown {
  const [only] = values;
  if (values.length !== 1 || only === undefined) return keyOfAll(values);
  return typeof only === "object" && only !== null && "kind" in only ? identity(only) : keyOf(only);
}

function identity(value: Value & { kind: string }): unknown {
  return value.kind === "Node" || value.kind === "Relationship" ? value : keyOf(value);
}
