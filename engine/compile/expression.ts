import { syntaxError } from "../errors/errors.ts";
import type { Expression } from "../parse/tree.ts";
import { element, slice } from "../values/access.ts";
import { affirm, negate } from "../values/arithmetic.ts";
import { hasType } from "../values/type-test.ts";
import type { Value } from "../values/value.ts";
import { allOf, anyOf, oneOf, truthOf } from "./boolean.ts";
import { caseExpression } from "./case.ts";
import { comparison } from "./comparison.ts";
import type { Compiler } from "./compiler.ts";
import type { Evaluate } from "../run/evaluate.ts";
import { isFixed, onceARun } from "./fixed.ts";
import { functionCall } from "./function-call.ts";
import { isNormalized } from "./is-normalized.ts";
import { entityLabels } from "./label-test.ts";
import { listComprehension, quantifier, reduce } from "./list-expressions.ts";
import { mapProjection } from "./map-projection.ts";
import { binary } from "./operators.ts";
import { parameterValue } from "./parameter.ts";
import { propertyRead } from "./property-read.ts";
import type { Scope } from "./scope.ts";
import {
  checkAdded,
  checkHasProperties,
  checkIsList,
  staticType,
  typeWord,
} from "./static-type.ts";
import {
  patternComprehension,
  patternExists,
  shortestPaths,
  subquery,
} from "./subquery-expression.ts";

/** @throws CypherError when the expression can be neither true nor false. */
export function predicate(c: Compiler, e: Expression, scope: Scope): Evaluate {
  if (e.kind === "pattern" && !e.path.shortest) return patternExists(c, e, scope);
  const type = staticType(e, scope);
  if (type !== null && type !== "boolean" && type !== "null") {
    throw syntaxError(`Type mismatch: expected Boolean but was ${typeWord(type)}`, e.place);
  }
  return c.expression(e, scope);
}

/** Turns an expression into a function of the row. */
export function expression(c: Compiler, e: Expression, scope: Scope): Evaluate {
  const evaluate = ofEveryRow(c, e, scope);
  if (e.kind === "literal" || !isFixed(e)) return evaluate;
  return onceARun(evaluate, c.slots.nextFixed());
}

function ofEveryRow(c: Compiler, e: Expression, scope: Scope): Evaluate {
  const sub = (part: Expression): Evaluate => c.expression(part, scope);
  const asked = (part: Expression): Evaluate => c.predicate(part, scope);
  switch (e.kind) {
    case "literal": {
      const { value } = e;
      if (typeof value === "bigint" && value === 2n ** 63n) {
        throw syntaxError("integer is too large", e.place);
      }
      return () => value;
    }
    case "parameter":
      return parameterValue(e.name);
    case "variable": {
      const { slot } = scope.get(e.name, e.place);
      return (frame) => frame.slots[slot] ?? null;
    }
    case "list": {
      const items = e.items.map(sub);
      return (frame) => items.map((item) => item(frame));
    }
    case "map": {
      const entries = e.entries.map(({ key, value }) => [key, sub(value)] as const);
      return (frame) => new Map(entries.map(([key, value]) => [key, value(frame)]));
    }
    case "property": {
      checkHasProperties(e.target, scope);
      return propertyRead(sub(e.target), e.key);
    }
    case "index": {
      const [target, index] = [sub(e.target), sub(e.index)];
      return (frame) => element(target(frame), index(frame));
    }
    case "slice": {
      checkIsList(e.target, scope);
      const target = sub(e.target);
      const [from, to] = [e.from && sub(e.from), e.to && sub(e.to)];
      return (frame) => slice(target(frame), from?.(frame), to?.(frame));
    }
    case "and":
      return allOf(e.operands.map(asked));
    case "or":
      return anyOf(e.operands.map(asked));
    case "xor":
      return oneOf(e.operands.map(asked));
    case "not": {
      const operand = asked(e.operand);
      return (frame) => {
        const value = truthOf(operand(frame));
        return value === null ? null : !value;
      };
    }
    case "negate":
      return unary(sub(e.operand), negate);
    case "plus":
      return unary(sub(e.operand), affirm);
    case "comparison":
      return comparison(e, sub);
    case "binary":
      checkAdded(e, scope);
      return binary(e.operator, sub(e.left), sub(e.right), e.left, e.right);
    case "is-null": {
      const operand = sub(e.operand);
      const { negated } = e;
      return (frame) => (operand(frame) === null) !== negated;
    }
    case "is-type": {
      const operand = sub(e.operand);
      const { type, negated } = e;
      return (frame) => hasType(operand(frame), type) !== negated;
    }
    case "is-normalized":
      return isNormalized(sub(e.operand), e.form, e.negated);
    case "has-labels":
      return entityLabels(sub(e.operand), e.labels, sub);
    case "case":
      return caseExpression(c, e, scope);
    case "call":
      return functionCall(c, e, scope);
    case "list-comprehension":
      return listComprehension(c, e, scope);
    case "reduce":
      return reduce(c, e, scope);
    case "quantifier":
      return quantifier(c, e, scope);
    case "map-projection":
      return mapProjection(e, scope, sub);
    case "exists":
    case "count":
    case "collect":
      return subquery(c, e, scope);
    case "pattern":
      if (e.path.shortest) return shortestPaths(c, e, scope);
      throw syntaxError(
        "A pattern expression should only be used in order to test the existence of a pattern. It should therefore only be used in contexts that evaluate to a boolean, e.g. inside the function exists() or in a WHERE-clause. No other uses are allowed, instead they should be replaced by a pattern comprehension.",
        e.place,
      );
    case "pattern-comprehension":
      return patternComprehension(c, e, scope);
    case "count-star":
      throw syntaxError("Invalid use of aggregating function count(...) in this context", e.place);
    case "case-subject":
      throw syntaxError("There is nothing that CASE compares here", e.place);
  }
}

const unary =
  (operand: Evaluate, operate: (value: Value) => Value): Evaluate =>
  (frame) =>
    operate(operand(frame));
