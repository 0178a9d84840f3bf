import type {
  ListComprehensionContext,
  ListItemsPredicateContext,
  PatternComprehensionContext,
  ReduceExpressionContext,
} from "@neo4j-cypher/language-support";
import type { Builder } from "./builder.ts";
import { nonEmptyPath } from "./pattern.ts";
import { childOf, maybe, nameOf, placeOf, textOf } from "./text.ts";
import type { Expression } from "./tree.ts";

/** `[x IN list WHERE … | …]`. */
export function listComprehension(b: Builder, tree: ListComprehensionContext): Expression {
  const where = maybe(tree._whereExp);
  const result = maybe(tree._barExp);
  return {
    kind: "list-comprehension",
    variable: nameOf(tree.variable()),
    list: b.expression(tree.expression(0)),
    where: where && b.expression(where),
    result: result && b.expression(result),
    place: placeOf(tree),
  };
}

/** `[p = (a)-->(b) WHERE … | …]`. */
export function patternComprehension(b: Builder, tree: PatternComprehensionContext): Expression {
  const variable = maybe(tree.variable());
  const where = maybe(tree._whereExp);
  return {
    kind: "pattern-comprehension",
    path: {
      ...nonEmptyPath(b, tree.pathPatternNonEmpty()),
      variable: variable && nameOf(variable),
    },
    where: where && b.expression(where),
    result: b.expression(tree._barExp),
    place: placeOf(tree),
  };
}

/** `reduce(sum = 0, x IN list | sum + x)`. */
export function reduce(b: Builder, tree: ReduceExpressionContext): Expression {
  return {
    kind: "reduce",
    accumulator: nameOf(tree.variable(0)),
    initial: b.expression(tree.expression(0)),
    variable: nameOf(tree.variable(1)),
    list: b.expression(tree.expression(1)),
    step: b.expression(tree.expression(2)),
    place: placeOf(tree),
  };
}

/** `all(x IN list WHERE …)`. */
export function quantifier(b: Builder, tree: ListItemsPredicateContext): Expression {
  const where = maybe(tree._whereExp);
  return {
    kind: "quantifier",
    quantifier: textOf(childOf(tree, 0)).toLowerCase() as "all" | "any" | "none" | "single",
    variable: nameOf(tree.variable()),
    list: b.expression(tree._inExp),
    where: where && b.expression(where),
    place: placeOf(tree),
  };
}
