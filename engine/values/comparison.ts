import { compareText } from "./code-points.ts";
import { compareSameKind } from "./same-kind.ts";
import { isList, isMap, kindOf, type CypherMap, type Value } from "./value.ts";

/** Kinds of which no value is less than another, though each equals itself. */
const UNORDERED = new Set(["Duration", "Point", "Vector"]);

/**
 * Returns the order for `<`, `<=`, `>` and `>=`: a sign; NaN if all are false; null if all are
 * null.
 */
export function compare(a: Value, b: Value): number | null {
  if (typeof a === "bigint" && typeof b === "bigint") return a < b ? -1 : a > b ? 1 : 0;
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b)) return a < b ? -1 : a > b ? 1 : a == b ? 0 : Number.NaN;
  if (typeof a === "string" && typeof b === "string") return compareText(a, b);
  const kind = kindOf(a);
  if (kind !== kindOf(b)) return null;
  if (isList(a) && isList(b)) return compareLists(a, b);
  if (isMap(a) && isMap(b)) return compareMaps(a, b);
  if (kind === "Boolean") return Number(a) - Number(b);
  const sign = compareSameKind(a, b);
  return UNORDERED.has(kind) && sign !== 0 ? null : sign;
}

const isUnordered = (value: Value): boolean =>
  typeof value === "object" && UNORDERED.has(kindOf(value));

const isNumber = (value: Value): value is number | bigint =>
  typeof value === "number" || typeof value === "bigint";

function compareLists(a: readonly Value[], b: readonly Value[]): number | null {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const result = compare(a[index] ?? null, b[index] ?? null);
    if (result !== 0) return result;
  }
  return a.length - b.length;
}

/** By size, then by keys, then by the values of the keys in alphabetical order. */
function compareMaps(a: CypherMap, b: CypherMap): number | null {
  if (a.size !== b.size) return a.size - b.size;
  const keys = [a, b].map((map) => [...map.keys()].sort(compareText));
  const byKeys = compareLists(keys[0] ?? [], keys[1] ?? []);
  if (byKeys !== 0) return byKeys;
  const values = [a, b].map((map) => (keys[0] ?? []).map((key) => map.get(key) ?? null));
  return compareLists(values[0] ?? [], values[1] ?? []);
}

export function isLess(a: Value, b: Value): boolean | null {
  const sign = isUnordered(a) ? null : compare(a, b);
  return sign === null ? null : sign < 0;
}

export function isLessOrEqual(a: Value, b: Value): boolean | null {
  const sign = compare(a, b);
  return sign === null ? null : sign <= 0;
}

export const isGreater = (a: Value, b: Value): boolean | null => {
  const sign = isUnordered(a) ? null : compare(a, b);
  return sign === null ? null : sign > 0;
};

export const isGreaterOrEqual = (a: Value, b: Value): boolean | null => {
  const sign = compare(a, b);
  return sign === null ? null : sign >= 0;
};
