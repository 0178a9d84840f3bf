import type {
  DynamicAnyAllExpressionContext,
  DynamicLabelContext,
  DynamicLabelTypeContext,
  LabelExpression1Context,
  LabelExpression2Context,
  LabelExpression3Context,
  LabelExpression4Context,
  LabelExpressionContext,
  LabelNameContext,
  LabelTypeContext,
  NodeLabelsContext,
  NodeLabelsIsContext,
  ParenthesizedLabelExpressionContext,
} from "@neo4j-cypher/language-support";
import type { Builder } from "./builder.ts";
import { maybe, nameOf, offsetOf, placeOf, textOf } from "./text.ts";
import type { LabelName, LabelTest } from "./tree.ts";

/** `:A`, `:A|B`, `IS A & !B`. */
export function labelTest(b: Builder, tree: LabelExpressionContext): LabelTest {
  return alternatives(b, tree.labelExpression4());
}

function alternatives(b: Builder, tree: LabelExpression4Context): LabelTest {
  const tests = tree.labelExpression3_list().map((part) => conjunction(b, part));
  const [only] = tests;
  if (only && tests.length === 1) return only;
  return { kind: "or", tests, colons: tree.COLON_list().length > 0 };
}

function conjunction(b: Builder, tree: LabelExpression3Context): LabelTest {
  const tests = tree.labelExpression2_list().map((part) => negation(b, part));
  const [only] = tests;
  if (only && tests.length === 1) return only;
  return { kind: "and", tests, colons: tree.COLON_list().length > 0 };
}

function negation(b: Builder, tree: LabelExpression2Context): LabelTest {
  let test = single(b, tree.labelExpression1());
  for (let n = tree.EXCLAMATION_MARK_list().length; n > 0; n--) test = { kind: "not", test };
  return test;
}

function single(b: Builder, tree: LabelExpression1Context): LabelTest {
  const text = textOf(tree);
  if (text === "%") return { kind: "any" };
  if (text.startsWith("(")) {
    return alternatives(b, (tree as ParenthesizedLabelExpressionContext).labelExpression4());
  }
  const dynamic = maybe((tree as Partial<DynamicLabelContext>).dynamicAnyAllExpression?.());
  if (dynamic) return dynamicTest(b, dynamic);
  const name = (tree as LabelNameContext).symbolicNameString();
  return { kind: "name", name: nameOf(name), place: placeOf(name) };
}

function dynamicTest(b: Builder, tree: DynamicAnyAllExpressionContext): LabelTest {
  return {
    kind: "dynamic",
    all: !maybe(tree.ANY()),
    expression: b.expression(tree.expression()),
    place: placeOf(tree),
  };
}

/** Returns the labels of SET n:A:$(b). */
export function labelNames(b: Builder, tree: NodeLabelsContext): LabelName[] {
  return inOrder(b, [...tree.labelType_list(), ...tree.dynamicLabelType_list()]);
}

/** Returns the labels of SET n IS A. */
export function labelNamesIs(b: Builder, tree: NodeLabelsIsContext): LabelName[] {
  const leading = maybe(tree.symbolicNameString());
  const rest = inOrder(b, [...tree.labelType_list(), ...tree.dynamicLabelType_list()]);
  if (leading) return [nameOf(leading), ...rest];
  return [b.expression(tree.dynamicExpression().expression()), ...rest];
}

function inOrder(b: Builder, trees: (LabelTypeContext | DynamicLabelTypeContext)[]): LabelName[] {
  trees.sort((one, other) => offsetOf(one) - offsetOf(other));
  return trees.map((tree) => {
    const dynamic = maybe((tree as Partial<DynamicLabelTypeContext>).dynamicExpression?.());
    if (dynamic) return b.expression(dynamic.expression());
    return nameOf((tree as LabelTypeContext).symbolicNameString());
  });
}
