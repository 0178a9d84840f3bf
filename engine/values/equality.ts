import { isList, isMap, kindOf, type CypherMap, type Value } from "./value.ts";
import { compareSameKind } from "./same-kind.ts";

/** Cypher's `=`: true, false, or null if a null that it meets could make it either. */
export function equals(a: Value, b: Value): boolean | null {
  if (a === null || b === null) return null;
  if (typeof a === "object" || typeof b === "object") return equalObjects(a, b);
  if (a === b) return true;
  // An Integer and a Float of one value are equal; the comparison of JavaScript is exact.
  return typeof a === "bigint" && typeof b === "number"
    ? a == (b as unknown as bigint)
    : typeof a === "number" && typeof b === "bigint" && (a as unknown as bigint) == b;
}

function equalObjects(a: Value, b: Value): boolean | null {
  if (isList(a)) return isList(b) ? equalLists(a, b) : false;
  if (isMap(a)) return isMap(b) ? equalMaps(a, b) : false;
  if (kindOf(a) !== kindOf(b)) return false;
  return compareSameKind(a, b) === 0;
}

function equalLists(a: readonly Value[], b: readonly Value[]): boolean | null {
  if (a.length !== b.length) return false;
  let result: boolean | null = true;
  for (const [index, value] of a.entries()) {
    const equal = equals(value, b[index] ?? null);
    if (equal === false) return false;
    if (equal === null) result = null;
  }
  return result;
}

function equalMaps(a: CypherMap, b: CypherMap): boolean | null {
  if (a.size !== b.size) return false;
  for (const key of a.keys()) if (!b.has(key)) return false;
  let result: boolean | null = true;
  for (const [key, value] of a) {
    const equal = equals(value, b.get(key) ?? null);
    if (equal === false) return false;
    if (equal === null) result = null;
  }
  return result;
}

/** Cypher's `<>`. */
export function differs(a: Value, b: Value): boolean | null {
  const equal = equals(a, b);
  return equal === null ? null : !equal;
}

/** Cypher's `IN`: false in an empty list even for null. */
export function isIn(value: Value, list: readonly Value[]): boolean | null {
  let result: boolean | null = false;
  for (const element of list) {
    const equal = equals(value, element);
    if (equal) return true;
    if (equal === null) result = null;
  }
  return result;
}
