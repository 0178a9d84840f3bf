import type {
  ComparisonExpression6Context,
  Expression10Context,
  Expression11Context,
  Expression2Context,
  Expression3Context,
  Expression4Context,
  Expression5Context,
  Expression6Context,
  Expression7Context,
  Expression8Context,
  Expression9Context,
  ExpressionContext,
  IndexPostfixContext,
  PostFixContext,
  PropertyPostfixContext,
  RangePostfixContext,
} from "@neo4j-cypher/language-support";
import type { Builder } from "./builder.ts";
import { comparison6 } from "./comparison.ts";
import { numberValue } from "./literal.ts";
import { primary } from "./primary.ts";
import { syntaxError } from "../errors/errors.ts";
import { childCount, childOf, maybe, nameOf, placeOf, textOf } from "./text.ts";
import type { BinaryOperator, Comparison, Expression } from "./tree.ts";

/** Returns the layers of an expression, from OR down to what binds the tightest. */
export function expression(b: Builder, tree: ExpressionContext): Expression {
  return chain("or", tree, tree.expression11_list(), (part) => xor(b, part));
}

function xor(b: Builder, tree: Expression11Context): Expression {
  return chain("xor", tree, tree.expression10_list(), (part) => and(b, part));
}

function and(b: Builder, tree: Expression10Context): Expression {
  return chain("and", tree, tree.expression9_list(), (part) => not(b, part));
}

function chain<T>(
  kind: "and" | "or" | "xor",
  tree: object,
  parts: T[],
  make: (part: T) => Expression,
): Expression {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return make(only);
  return { kind, operands: parts.map(make), place: placeOf(tree) };
}

function not(b: Builder, tree: Expression9Context): Expression {
  let operand = comparison(b, tree.expression8());
  for (let n = tree.NOT_list().length; n > 0; n--) {
    operand = { kind: "not", operand, place: placeOf(tree) };
  }
  return operand;
}

function comparison(b: Builder, tree: Expression8Context): Expression {
  const operands = tree.expression7_list().map((part) => expression7(b, part));
  const [only] = operands;
  if (only && operands.length === 1) return only;
  const operators: Comparison[] = [];
  for (let i = 1; i < childCount(tree); i += 2) {
    const text = textOf(childOf(tree, i));
    if (text === "!=") {
      throw syntaxError(
        "Unknown operation '!=' (you probably meant to use '<>', which is the operator for inequality testing)",
        placeOf(tree),
      );
    }
    operators.push(text as Comparison);
  }
  return { kind: "comparison", operands, operators, place: placeOf(tree) };
}

/** Returns an operand of a comparison, with IS NULL, IN, STARTS WITH and their like behind it. */
export function expression7(b: Builder, tree: Expression7Context): Expression {
  const operand = additive(b, tree.expression6());
  const test = maybe<ComparisonExpression6Context>(tree.comparisonExpression6());
  return test ? comparison6(b, operand, test, (part) => additive(b, part)) : operand;
}

export function additive(b: Builder, tree: Expression6Context): Expression {
  return leftToRight(tree, tree.expression5_list(), (part) => multiplicative(b, part));
}

function multiplicative(b: Builder, tree: Expression5Context): Expression {
  return leftToRight(tree, tree.expression4_list(), (part) => power(b, part));
}

function power(b: Builder, tree: Expression4Context): Expression {
  return leftToRight(tree, tree.expression3_list(), (part) => signed(b, part));
}

function leftToRight<T>(tree: object, parts: T[], make: (part: T) => Expression): Expression {
  const [head, ...rest] = parts.map(make);
  if (!head) throw syntaxError("an expression is missing", placeOf(tree));
  return rest.reduce<Expression>((left, right, i) => {
    const operator = textOf(childOf(tree, 2 * i + 1)) as BinaryOperator;
    return { kind: "binary", operator, left, right, place: left.place };
  }, head);
}

function signed(b: Builder, tree: Expression3Context): Expression {
  const inner = tree.expression2();
  if (childCount(tree) === 1) return postfixed(b, inner);
  const place = placeOf(tree);
  if (textOf(childOf(tree, 0)) !== "-") {
    return { kind: "plus", operand: postfixed(b, inner), place };
  }
  const text = textOf(inner);
  if (/^(\d|\.\d)[\w.]*$/.test(text)) {
    return { kind: "literal", value: numberValue(`-${text}`, place), place };
  }
  return { kind: "negate", operand: postfixed(b, inner), place };
}

function postfixed(b: Builder, tree: Expression2Context): Expression {
  return tree
    .postFix_list()
    .reduce((target, each) => postfix(b, target, each), primary(b, tree.expression1()));
}

function postfix(b: Builder, target: Expression, tree: PostFixContext): Expression {
  const { place } = target;
  const property = maybe((tree as Partial<PropertyPostfixContext>).property?.());
  if (property) {
    const name = property.propertyKeyName();
    return { kind: "property", target, key: nameOf(name), keyPlace: placeOf(name), place };
  }
  if (!maybe((tree as Partial<RangePostfixContext>).DOTDOT?.())) {
    const index = b.expression((tree as IndexPostfixContext).expression());
    return { kind: "index", target, index, place };
  }
  const { _fromExp, _toExp } = tree as RangePostfixContext;
  const [from, to] = [maybe(_fromExp), maybe(_toExp)];
  return {
    kind: "slice",
    target,
    from: from && b.expression(from),
    to: to && b.expression(to),
    place,
  };
}
