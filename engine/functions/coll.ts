import { argumentError } from "../errors/errors.ts";
import { keyOf } from "../values/key.ts";
import { order } from "../values/order.ts";
import { equals } from "../values/equality.ts";
import { isList, type Value } from "../values/value.ts";
import { fn } from "./define.ts";
import type { CallContext, FunctionEntry } from "./entry.ts";
import { breathing } from "./breathing.ts";
import { expectCount, expectInteger, expectList } from "./expect.ts";

const coll = (
  signature: string,
  description: string,
  call: (list: readonly Value[], args: readonly Value[], context: CallContext) => Value,
  nulls: { nulls?: "own" } = {},
): FunctionEntry =>
  fn(
    "List",
    `coll.${signature}`,
    description,
    (args, context) =>
      args[0] === null || (nulls.nulls && args[1] === null)
        ? null
        : call(expectList(args[0], `coll.${signature.split("(")[0] ?? ""}`), args, context),
    { since: 25, ...nulls },
  );

/** The functions on lists that Cypher 25 brought. */
export const COLL = [
  coll(
    "distinct(list :: LIST<ANY>) :: LIST<ANY>",
    "A list without repeated elements.",
    (list, _, context) => {
      const seen = new Set<unknown>();
      const tick = breathing(context);
      return list.filter((value) => {
        tick();
        const key = keyOf(value);
        const fresh = !seen.has(key);
        seen.add(key);
        return fresh;
      });
    },
  ),
  coll(
    "flatten(list :: LIST<ANY>, depth = 1 :: INTEGER) :: LIST<ANY>",
    "A list with the elements of its lists in their places, to a depth.",
    (list, args) => flattened(list, args.length > 1 ? expectCount(args[1], "coll.flatten") : 1),
  ),
  coll(
    "indexOf(list :: LIST<ANY>, value :: ANY) :: INTEGER",
    "Where a value first stands in a list, from 0; -1 if it does not.",
    (list, [, value = null]) => BigInt(list.findIndex((each) => equals(each, value) === true)),
  ),
  coll(
    "insert(list :: LIST<ANY>, index :: INTEGER, value :: ANY) :: LIST<ANY>",
    "A list with a value put in at a position.",
    (list, [, index = null, value = null]) =>
      index === null ? null : list.toSpliced(position(index, list.length, "coll.insert"), 0, value),
    { nulls: "own" },
  ),
  coll(
    "max(list :: LIST<ANY>) :: ANY",
    "The element that comes last in order.",
    (list, _, context) => extreme(list, 1, context),
  ),
  coll(
    "min(list :: LIST<ANY>) :: ANY",
    "The element that comes first in order.",
    (list, _, context) => extreme(list, -1, context),
  ),
  coll(
    "remove(list :: LIST<ANY>, index :: INTEGER) :: LIST<ANY>",
    "A list without the element at a position.",
    (list, [, index = null]) => list.toSpliced(position(index, list.length - 1, "coll.remove"), 1),
  ),
  coll(
    "sort(list :: LIST<ANY>) :: LIST<ANY>",
    "A list in the order of ORDER BY.",
    (list, _, context) => {
      const tick = breathing(context);
      return list.toSorted((one, other) => {
        tick();
        return order(one, other);
      });
    },
  ),
];

/** The element that comes last (1) or first (-1) in order; of equal ones that of a sorted list. */
function extreme(list: readonly Value[], sign: 1 | -1, context: CallContext): Value {
  const tick = breathing(context);
  let best = list[0] ?? null;
  for (const value of list) {
    tick();
    const difference = order(value, best) * sign;
    if (difference > 0 || (difference === 0 && sign > 0)) best = value;
  }
  return best;
}

function flattened(list: readonly Value[], depth: number): Value[] {
  if (depth === 0) return [...list];
  return list.flatMap((each) => (isList(each) ? flattened(each, depth - 1) : [each]));
}

function position(value: Value, last: number, name: string): number {
  const index = expectInteger(value, name);
  if (index >= 0n && index <= BigInt(last)) return Number(index);
  throw argumentError(`Invalid input for '${name}()': index ${index} is not from 0 to ${last}.`);
}
