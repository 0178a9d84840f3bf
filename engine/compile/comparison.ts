import type { Comparison, Expression, ExpressionOf } from "../parse/tree.ts";
import { isGreater, isGreaterOrEqual, isLess, isLessOrEqual } from "../values/comparison.ts";
import { differs, equals } from "../values/equality.ts";
import { isList, type Value } from "../values/value.ts";
import type { Frame } from "../run/frame.ts";
import { allOf } from "./boolean.ts";
import type { Evaluate } from "../run/evaluate.ts";

const COMPARE: Readonly<Record<Comparison, (a: Value, b: Value) => boolean | null>> = {
  "=": equals,
  "<>": differs,
  "<": isLess,
  "<=": isLessOrEqual,
  ">": isGreater,
  ">=": isGreaterOrEqual,
};

/** Elements of two lists that are compared between two looks at the clock. */
const AT_ONCE = 4096;

const isLong = (value: Value): value is readonly Value[] => isList(value) && value.length > AT_ONCE;

/**
 * Compares long lists, whose parts that are equal say nothing of the rest: the first part that is
 * not, or in which a null is met, decides with what follows.
 */
function comparedInParts(
  one: readonly Value[],
  other: readonly Value[],
  compare: (a: Value, b: Value) => boolean | null,
  frame: Frame,
): boolean | null {
  const length = Math.min(one.length, other.length);
  let from = 0;
  while (from + AT_ONCE < length) {
    const to = from + AT_ONCE;
    const [a, b] = [one.slice(from, to), other.slice(from, to)];
    const isSame = equals(a, b);
    if (isSame === false && one.length === other.length) return compare(a, b);
    if (isSame !== true) break;
    from = to;
    frame.work(AT_ONCE);
  }
  return compare(one.slice(from), other.slice(from));
}

/** `a < b <= c`: every neighbouring pair holds. */
export function comparison(
  e: ExpressionOf<"comparison">,
  sub: (part: Expression) => Evaluate,
): Evaluate {
  const operands = e.operands.map(sub);
  const pairs = e.operators.map((operator, i) => {
    const compare = COMPARE[operator];
    const [left, right] = operands.slice(i, i + 2);
    if (!left || !right) throw new Error("a comparison has an operand more than operators");
    return (frame: Frame) => {
      const [one, other] = [left(frame), right(frame)];
      return isLong(one) && isLong(other)
        ? comparedInParts(one, other, compare, frame)
        : compare(one, other);
    };
  });
  const [only] = pairs;
  return only && pairs.length === 1 ? only : allOf(pairs);
}
