import { deserialize, serialize } from "node:v8";
import type { Change, PropertyChange } from "../../../../engine/journal/change.ts";
import type { Value } from "../../../../engine/values/value.ts";
import { fromKept, toKept, type KeptValue } from "./kept-value.ts";

/**
 * The changes of one transaction as bytes: V8's own form of values, which later versions of Node
 * read too.
 */
export function encodeChanges(changes: readonly Change[]): Buffer {
  return serialize(changes.map((change) => withValues<Value, KeptValue>(change, toKept)));
}

/** @throws Error for what was not made by `encodeChanges` */
export function decodeChanges(body: Buffer): Change[] {
  const written = deserialize(body) as Change[];
  return written.map((change) => withValues<KeptValue, Value>(change, fromKept) as Change);
}

/** The change with the values of its properties in another form. */
function withValues<From, To>(change: Change, to: (value: From) => To): unknown {
  switch (change.kind) {
    case "node-created":
    case "relationship-created":
      return {
        ...change,
        properties: new Map(
          Array.from(change.properties, ([key, value]) => [key, to(value as From)] as const),
        ),
      };
    case "node-changed":
    case "relationship-changed":
      return {
        ...change,
        properties: change.properties.map(({ key, before, after }: PropertyChange) => ({
          key,
          before: to(before as From),
          after: to(after as From),
        })),
      };
    default:
      return change;
  }
}
