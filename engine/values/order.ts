import { compareText } from "./code-points.ts";
import { compareSameKind } from "./same-kind.ts";
import { isList, isMap, kindOf, type CypherMap, type Kind, type Value } from "./value.ts";

const RANKS: Record<Kind, number> = {
  Map: 0,
  Node: 1,
  Relationship: 2,
  List: 3,
  Path: 4,
  Vector: 5,
  Point: 6,
  ZonedDateTime: 7,
  LocalDateTime: 8,
  Date: 9,
  ZonedTime: 10,
  LocalTime: 11,
  Duration: 12,
  ByteArray: 13,
  String: 14,
  Boolean: 15,
  Integer: 16,
  Float: 16,
  Null: 17,
};

/**
 * Returns the order of ORDER BY, min() and max(): total over all values, ascending, null last.
 * Negative, zero or positive.
 */
export function order(a: Value, b: Value): number {
  if (typeof a === "bigint" && typeof b === "bigint") return a < b ? -1 : a > b ? 1 : 0;
  if (typeof a === "string" && typeof b === "string") return compareText(a, b);
  const left = kindOf(a);
  const right = kindOf(b);
  if (RANKS[left] !== RANKS[right]) return RANKS[left] - RANKS[right];
  if (left === "Integer" || left === "Float") return orderNumbers(a as number, b as number);
  if (left === "Boolean") return Number(a) - Number(b);
  if (isList(a) && isList(b)) return orderLists(a, b);
  if (isMap(a) && isMap(b)) return orderMaps(a, b);
  return compareSameKind(a, b);
}

/** NaN is larger than all other numbers, and the zero of Floats has a sign. */
function orderNumbers(a: number | bigint, b: number | bigint): number {
  if (a < b) return -1;
  if (a > b) return 1;
  if (a == b) return Number(Object.is(b, -0)) - Number(Object.is(a, -0));
  return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
}

function orderLists(a: readonly Value[], b: readonly Value[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const result = order(a[index] ?? null, b[index] ?? null);
    if (result !== 0) return result;
  }
  return a.length - b.length;
}

/** By size, then by the sorted keys, then by their values. */
function orderMaps(a: CypherMap, b: CypherMap): number {
  if (a.size !== b.size) return a.size - b.size;
  const left = [...a.keys()].sort(compareText);
  const right = [...b.keys()].sort(compareText);
  return (
    orderLists(left, right) ||
    orderLists(
      left.map((key) => a.get(key) ?? null),
      right.map((key) => b.get(key) ?? null),
    )
  );
}
