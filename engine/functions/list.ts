import { argumentError, typeError } from "../errors/errors.ts";
import { rangeList } from "../values/range-list.ts";
import { isList, type Value } from "../values/value.ts";
import { fn } from "./define.ts";
import { expectList, wholeNumber } from "./expect.ts";
import { entityOrMap, expectNode, expectPath } from "./graph-values.ts";

/** More elements fit into no array. */
const MOST_ELEMENTS = 2 ** 32 - 1;

export const LIST = [
  fn(
    "List",
    "keys(input :: NODE | RELATIONSHIP | MAP) :: LIST<STRING>",
    "The names of the properties of a node or relationship, or the keys of a map.",
    ([input = null]) => [...entityOrMap(input, "keys").keys()],
  ),
  fn(
    "List",
    "labels(input :: NODE) :: LIST<STRING>",
    "The labels of a node.",
    ([input = null]) => expectNode(input, "labels").labels,
  ),
  fn(
    "List",
    "nodes(input :: PATH) :: LIST<NODE>",
    "The nodes of a path, in its order.",
    ([input = null]) => [...expectPath(input, "nodes").nodes],
  ),
  fn(
    "List",
    "relationships(input :: PATH) :: LIST<RELATIONSHIP>",
    "The relationships of a path, in its order.",
    ([input = null]) => [...expectPath(input, "relationships").relationships],
  ),
  fn(
    "List",
    "range(start :: INTEGER, end :: INTEGER, step = 1 :: INTEGER) :: LIST<INTEGER>",
    "The integers from a first to a last one, in steps.",
    ([start, end, step = 1n]) =>
      rangeOf(bound(start, "start"), bound(end, "end"), bound(step, "step")),
    { nulls: "own" },
  ),
  fn(
    "List",
    "tail(input :: LIST<ANY>) :: LIST<ANY>",
    "A list without its first element.",
    ([input = null]) => (isList(input) ? input.slice(1) : []),
    { keepsRanges: true },
  ),
  fn(
    "Scalar",
    "head(list :: LIST<ANY>) :: ANY",
    "The first element of a list; null if it is empty.",
    ([list]) => expectList(list, "head")[0] ?? null,
    { keepsRanges: true },
  ),
  fn(
    "Scalar",
    "last(list :: LIST<ANY>) :: ANY",
    "The last element of a list; null if it is empty.",
    ([list]) => expectList(list, "last").at(-1) ?? null,
    { keepsRanges: true },
  ),
];

function bound(value: Value | undefined, which: string): bigint {
  if (value !== null) return wholeNumber(value, "range");
  throw typeError(
    `Invalid input for ${which} value in function 'range()': Expected a numeric value but got: NO_VALUE`,
  );
}

function rangeOf(start: bigint, end: bigint, step: bigint): Value {
  if (step === 0n) throw argumentError("Step argument to 'range()' cannot be zero");
  const length = step > 0n === start <= end || start === end ? (end - start) / step + 1n : 0n;
  if (length > MOST_ELEMENTS) {
    throw argumentError(`A list of ${length} elements is larger than a list can be`);
  }
  return rangeList(start, step, Number(length));
}
