import type { ShowCommandContext, ShowCommandYieldContext } from "@neo4j-cypher/language-support";
import { syntaxError } from "../errors/errors.ts";
import type { Builder } from "./builder.ts";
import { numberValue } from "./literal.ts";
import { orderItems, projection } from "./projection.ts";
import { childCount, childOf, maybe, nameOf, placeOf, sourceOf, textOf } from "./text.ts";
import type { Expression, ShowCommand } from "./tree.ts";

const SHOWN: readonly [RegExp, ShowCommand["what"]][] = [
  [/^(.*?)\s*\bINDEX(?:ES)?$/, "indexes"],
  [/^(.*?)\s*\bCONSTRAINTS?$/, "constraints"],
  [/^(.*?)\s*\bFUNCTIONS?$/, "functions"],
  [/^(.*?)\s*\bPROCEDURES?$/, "procedures"],
  [/^(.*?)\s*\bSETTINGS?$/, "settings"],
  [/^(.*?)\s*\bTRANSACTIONS?$/, "transactions"],
  [/^(.*?)\s*\bDATABASES?$/, "databases"],
];

/** SHOW INDEXES and its like, with YIELD, WHERE and RETURN. */
export function showCommand(b: Builder, tree: ShowCommandContext): ShowCommand {
  const parts = findYield(tree);
  const head = wordsBefore(tree, parts).replace(/\s+EXECUTABLE( BY .*)?$/, "");
  for (const [form, what] of SHOWN) {
    const found = form.exec(head);
    if (found) return { ...yielded(b, parts), what, filter: found[1] ?? "", place: placeOf(tree) };
  }
  throw syntaxError(`SHOW ${head} is not supported by the embedded engine`, placeOf(tree));
}

function findYield(tree: object): ShowCommandYieldContext | null {
  const own = (tree as Partial<{ showCommandYield(): ShowCommandYieldContext | null }>)
    .showCommandYield;
  if (own) return maybe(own.call(tree));
  for (let i = 0; i < childCount(tree); i++) {
    const found = findYield(childOf(tree, i));
    if (found) return found;
  }
  return null;
}

/** Returns the words behind SHOW up to YIELD or WHERE, in capitals with single blanks. */
function wordsBefore(tree: ShowCommandContext, end: ShowCommandYieldContext | null): string {
  const text = sourceOf(tree);
  const upTo = end ? text.slice(0, placeOf(end).offset - placeOf(tree).offset) : text;
  return upTo
    .trim()
    .replace(/^show\s+/i, "")
    .replace(/\s+/g, " ")
    .toUpperCase();
}

function yielded(
  b: Builder,
  tree: ShowCommandYieldContext | null,
): Omit<ShowCommand, "what" | "filter" | "place"> {
  const clause = tree && maybe(tree.yieldClause());
  const returns = tree && maybe(tree.returnClause());
  const items = clause?.yieldItem_list().map((item) => {
    const [name, alias] = item.variable_list().map(nameOf);
    return { name: name ?? "", alias: alias ?? name ?? "" };
  });
  const skip = clause && maybe(clause.yieldSkip());
  const limit = clause && maybe(clause.yieldLimit());
  const where = (clause && maybe(clause.whereClause())) ?? (tree && maybe(tree.whereClause()));
  return {
    kind: "show",
    yields: clause && maybe(clause.TIMES()) ? "*" : (items ?? null),
    orderBy: orderItems(b, clause && maybe(clause.orderBy())),
    skip: skip && count(skip.signedIntegerLiteral()),
    limit: limit && count(limit.signedIntegerLiteral()),
    where: b.where(where),
    returns: returns && projection(b, "return", returns.returnBody()),
  };
}

function count(tree: object): Expression {
  const place = placeOf(tree);
  return { kind: "literal", value: numberValue(textOf(tree), place), place };
}
