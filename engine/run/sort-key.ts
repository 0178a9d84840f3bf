import type { Evaluate } from "./evaluate.ts";
import { order } from "../values/order.ts";
import type { Value } from "../values/value.ts";

export interface SortKey {
  readonly value: Evaluate;
  readonly descending: boolean;
}

/** Compares rows by the values of the keys, which begin at `first`. */
export function compareRows(
  keys: readonly SortKey[],
  one: readonly Value[],
  other: readonly Value[],
  first: number,
): number {
  for (let i = 0; i < keys.length; i++) {
    const difference = order(one[first + i] ?? null, other[first + i] ?? null);
    if (difference !== 0) return keys[i]?.descending ? -difference : difference;
  }
  return 0;
}
