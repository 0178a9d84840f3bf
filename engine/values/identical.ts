import { keyOf } from "./key.ts";
import { isList, kindOf, type Value } from "./value.ts";

/** Returns true if two property values are one and the same: 1 and 1.0 are not, NaN and NaN are. */
export function isIdentical(a: Value, b: Value): boolean {
  if (Object.is(a, b)) return true;
  if (kindOf(a) !== kindOf(b)) return false;
  if (isList(a) && isList(b)) {
    return a.length === b.length && a.every((each, i) => isIdentical(each, b[i] ?? null));
  }
  return keyOf(a) === keyOf(b) && !Object.is(a, -0) && !Object.is(b, -0);
}
