import { typeError } from "../errors/errors.ts";
import { checkTextLength } from "../functions/text-limit.ts";
import type { BinaryOperator, Expression, ExpressionOf } from "../parse/tree.ts";
import { add, divide, modulo, multiply, power, subtract } from "../values/arithmetic.ts";
import { describe } from "../values/describe.ts";
import { contains, endsWith, matcher, matches, startsWith } from "../values/text-match.ts";
import { isList, type Value } from "../values/value.ts";
import type { Evaluate } from "../run/evaluate.ts";
import { membership } from "./membership.ts";

const OPERATE: Readonly<Record<Exclude<BinaryOperator, "in">, (a: Value, b: Value) => Value>> = {
  "+": add,
  "-": subtract,
  "*": multiply,
  "/": divide,
  "%": modulo,
  "^": power,
  "||": concatenate,
  "=~": matches,
  "starts with": startsWith,
  "ends with": endsWith,
  contains,
};

/** Returns an operator between two values. */
export function binary(
  operator: BinaryOperator,
  left: Evaluate,
  right: Evaluate,
  first: Expression,
  written: Expression,
): Evaluate {
  if (operator === "=~" && written.kind === "literal" && typeof written.value === "string") {
    const match = matcher(written.value);
    return (frame) => match(left(frame));
  }
  if (operator === "/" && isFloat(first) && isZero(written)) {
    // Neo4j computes what is written out before it runs, and there a Float is divided by 0.
    const quotient = Number(first.value) / 0;
    return () => quotient;
  }
  if (operator === "in") return membership(left, right);
  const operate = OPERATE[operator];
  if (operator === "+" || operator === "||") {
    return (frame) => {
      const made = operate(left(frame), right(frame));
      if (isList(made)) frame.work(made.length);
      else if (typeof made === "string") checkTextLength(made.length, frame.context);
      return made;
    };
  }
  return (frame) => operate(left(frame), right(frame));
}

const isFloat = (e: Expression): e is ExpressionOf<"literal"> =>
  e.kind === "literal" && typeof e.value === "number";

const isZero = (e: Expression): boolean => e.kind === "literal" && e.value === 0n;

function concatenate(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  const fits = (typeof a === "string" && typeof b === "string") || (isList(a) && isList(b));
  if (!fits) throw typeError(`Cannot concatenate ${describe(a)} and ${describe(b)}`);
  return add(a, b);
}
