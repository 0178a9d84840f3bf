import type {
  CaseExpressionContext,
  ComparisonExpression6Context,
  ExtendedCaseExpressionContext,
  ExtendedWhenContext,
  WhenAdvancedComparisonContext,
  WhenEqualsContext,
  WhenSimpleComparisonContext,
} from "@neo4j-cypher/language-support";
import type { Builder } from "./builder.ts";
import { comparison6 } from "./comparison.ts";
import { childOf, maybe, placeOf, textOf } from "./text.ts";
import type { CaseTest, Comparison, Expression } from "./tree.ts";

/** CASE WHEN condition THEN … */
export function caseExpression(b: Builder, tree: CaseExpressionContext): Expression {
  const otherwise = maybe(tree.expression());
  return {
    kind: "case",
    subject: null,
    branches: tree.caseAlternative_list().map((each) => ({
      tests: [{ kind: "condition", condition: b.expression(each.expression(0)) }],
      result: b.expression(each.expression(1)),
    })),
    otherwise: otherwise && b.expression(otherwise),
    place: placeOf(tree),
  };
}

/** CASE subject WHEN value, > 3, IS NULL THEN … */
export function extendedCase(b: Builder, tree: ExtendedCaseExpressionContext): Expression {
  const otherwise = maybe(tree._elseExp);
  return {
    kind: "case",
    subject: b.expression(tree.expression(0)),
    branches: tree.extendedCaseAlternative_list().map((each) => ({
      tests: each.extendedWhen_list().map((test) => caseTest(b, test)),
      result: b.expression(each.expression()),
    })),
    otherwise: otherwise && b.expression(otherwise),
    place: placeOf(tree),
  };
}

function caseTest(b: Builder, tree: ExtendedWhenContext): CaseTest {
  const subject: Expression = { kind: "case-subject", place: placeOf(tree) };
  const value = maybe((tree as Partial<WhenEqualsContext>).expression?.());
  if (value) return { kind: "value", value: b.expression(value) };
  const advanced = maybe<ComparisonExpression6Context>(
    (tree as WhenAdvancedComparisonContext).comparisonExpression6?.(),
  );
  if (advanced) {
    const condition = comparison6(b, subject, advanced, (part) => b.expression6(part));
    return { kind: "condition", condition };
  }
  const simple = tree as WhenSimpleComparisonContext;
  const operator = textOf(childOf(simple, 0)) as Comparison;
  const operands = [subject, b.expression7(simple.expression7())];
  const condition: Expression = {
    kind: "comparison",
    operands,
    operators: [operator],
    place: placeOf(tree),
  };
  return { kind: "condition", condition };
}
