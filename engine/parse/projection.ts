import type {
  LimitContext,
  OrderByContext,
  ReturnBodyContext,
  ReturnItemContext,
  SkipContext,
} from "@neo4j-cypher/language-support";
import type { Builder } from "./builder.ts";
import { maybe, nameOf, placeOf, sourceOf } from "./text.ts";
import type { Expression, ProjectionClause, ProjectionItem, SortItem } from "./tree.ts";

/** Parses the part behind WITH and RETURN, without WHERE. */
export function projection(
  b: Builder,
  kind: "with" | "return",
  tree: ReturnBodyContext,
): ProjectionClause {
  const items = tree.returnItems();
  return {
    kind,
    distinct: maybe(tree.DISTINCT()) !== null,
    star: maybe(items.TIMES()) !== null,
    items: items.returnItem_list().map((each) => projectionItem(b, each)),
    orderBy: orderItems(b, maybe(tree.orderBy())),
    skip: skipOf(b, maybe(tree.skip())),
    limit: limitOf(b, maybe(tree.limit())),
    where: null,
    place: placeOf(tree),
  };
}

function projectionItem(b: Builder, tree: ReturnItemContext): ProjectionItem {
  const alias = maybe(tree.variable());
  const expression = b.expression(tree.expression());
  // A map projection without an alias is named as what it is made of.
  const written =
    expression.kind === "variable"
      ? expression.name
      : expression.kind === "map-projection"
        ? expression.variable
        : sourceOf(tree.expression());
  return {
    expression,
    name: alias ? nameOf(alias) : written,
    aliased: alias !== null,
    place: placeOf(alias ?? tree),
  };
}

export function orderItems(b: Builder, tree: OrderByContext | null): SortItem[] {
  return (tree?.orderItem_list() ?? []).map((item) => ({
    expression: b.expression(item.expression()),
    descending: maybe(item.descToken()) !== null,
  }));
}

export function skipOf(b: Builder, tree: SkipContext | null): Expression | null {
  return tree && b.expression(tree.expression());
}

export function limitOf(b: Builder, tree: LimitContext | null): Expression | null {
  return tree && b.expression(tree.expression());
}
