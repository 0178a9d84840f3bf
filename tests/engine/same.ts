import { describe } from "../../engine/values/describe.ts";
import { Point } from "../../engine/spatial/point.ts";
import { isList, isMap, kindOf, type Value } from "../../engine/values/value.ts";

/** If two values are the same to a reader: of one type, Floats to 12 digits. */
export function isSame(a: Value, b: Value): boolean {
  if (kindOf(a) !== kindOf(b)) return false;
  if (typeof a === "number" && typeof b === "number") return isNear(a, b);
  if (isList(a) && isList(b)) {
    return a.length === b.length && a.every((value, at) => isSame(value, b[at] ?? null));
  }
  if (isMap(a) && isMap(b)) {
    return a.size === b.size && [...a].every(([key, value]) => isSame(value, b.get(key) ?? null));
  }
  if (a instanceof Point && b instanceof Point) {
    return a.srid === b.srid && isSame(a.coordinates, b.coordinates);
  }
  return describe(a) === describe(b);
}

const isNear = (a: number, b: number): boolean =>
  Object.is(a, b) || a === b || Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
