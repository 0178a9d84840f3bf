import type {
  ComparisonExpression6Context,
  Expression6Context,
  LabelComparisonContext,
  NormalFormComparisonContext,
  NullComparisonContext,
  StringAndListComparisonContext,
  TypeComparisonContext,
} from "@neo4j-cypher/language-support";
import type { Builder } from "./builder.ts";
import { labelTest } from "./labels.ts";
import { maybe, textOf } from "./text.ts";
import type { BinaryOperator, Expression } from "./tree.ts";

/** `IS NULL`, `IN`, `STARTS WITH`, `IS :: INTEGER`, `:Label` and their like behind an operand. */
export function comparison6(
  b: Builder,
  operand: Expression,
  tree: ComparisonExpression6Context,
  make: (tree: Expression6Context) => Expression,
): Expression {
  const { place } = operand;
  const right = maybe((tree as Partial<StringAndListComparisonContext>).expression6?.());
  if (right) {
    const operator = stringOperator(tree as StringAndListComparisonContext);
    return { kind: "binary", operator, left: operand, right: make(right), place };
  }
  const labels = maybe((tree as Partial<LabelComparisonContext>).labelExpression?.());
  if (labels) return { kind: "has-labels", operand, labels: labelTest(b, labels), place };
  const negated = maybe((tree as Partial<NullComparisonContext>).NOT?.()) !== null;
  const type = maybe((tree as Partial<TypeComparisonContext>).type_?.());
  if (type) return { kind: "is-type", operand, type: b.type(type), negated, place };
  const normalized = tree as Partial<NormalFormComparisonContext>;
  if (maybe(normalized.NORMALIZED?.())) {
    const given = maybe(normalized.normalForm?.());
    const form = given ? textOf(given).toUpperCase() : "NFC";
    return { kind: "is-normalized", operand, form, negated, place };
  }
  return { kind: "is-null", operand, negated, place };
}

function stringOperator(tree: StringAndListComparisonContext): BinaryOperator {
  if (maybe(tree.REGEQ())) return "=~";
  if (maybe(tree.STARTS())) return "starts with";
  if (maybe(tree.ENDS())) return "ends with";
  return maybe(tree.CONTAINS()) ? "contains" : "in";
}
