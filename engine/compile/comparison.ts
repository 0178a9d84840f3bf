import type { Comparison, Expression, ExpressionOf } from "../parse/tree.ts";
import { isGreater, isGreaterOrEqual, isLess, isLessOrEqual } from "../values/comparison.ts";
import { differs, equals } from "../values/equality.ts";
import type { Value } from "../values/value.ts";
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
    return (frame: Parameters<Evaluate>[0]) => compare(left(frame), right(frame));
  });
  const [only] = pairs;
  return only && pairs.length === 1 ? only : allOf(pairs);
}
