import type {
  InsertNodePatternContext,
  InsertPatternContext,
  InsertRelationshipPatternContext,
} from "@neo4j-cypher/language-support";
import type { Builder } from "./builder.ts";
import { directionOf } from "./pattern.ts";
import { maybe, nameOf, placeOf } from "./text.ts";
import type { NodePattern, PathPattern, PatternElement, RelationshipPattern } from "./tree.ts";

/** Returns the pattern of INSERT, which is one of CREATE in other words. */
export function insertPattern(b: Builder, tree: InsertPatternContext): PathPattern {
  const variable = maybe(tree.symbolicNameString());
  const nodes = tree.insertNodePattern_list().map((each) => insertNode(b, each));
  const relationships = tree.insertRelationshipPattern_list();
  const elements = nodes.flatMap((each, i): PatternElement[] => {
    const next = relationships[i];
    return next ? [each, insertRelationship(b, next)] : [each];
  });
  return {
    variable: variable && nameOf(variable),
    selector: null,
    shortest: null,
    elements,
    place: placeOf(tree),
  };
}

function insertNode(b: Builder, tree: InsertNodePatternContext): NodePattern {
  const variable = maybe(tree.variable());
  const labels = maybe(tree.insertNodeLabelExpression());
  const properties = maybe(tree.map());
  const tests = labels?.symbolicNameString_list().map((name) => ({
    kind: "name" as const,
    name: nameOf(name),
    place: placeOf(name),
  }));
  return {
    kind: "node",
    variable: variable && nameOf(variable),
    labels: tests ? { kind: "and", tests, colons: false } : null,
    properties: properties && b.map(properties),
    where: null,
    place: placeOf(tree),
  };
}

function insertRelationship(
  b: Builder,
  tree: InsertRelationshipPatternContext,
): RelationshipPattern {
  const variable = maybe(tree.variable());
  const type = maybe(tree.insertRelationshipLabelExpression())?.symbolicNameString();
  const properties = maybe(tree.map());
  return {
    kind: "relationship",
    variable: variable && nameOf(variable),
    types: type ? { kind: "name", name: nameOf(type), place: placeOf(type) } : null,
    properties: properties && b.map(properties),
    where: null,
    direction: directionOf(maybe(tree.leftArrow()) !== null, maybe(tree.rightArrow()) !== null),
    length: null,
    quantifier: null,
    place: placeOf(tree),
  };
}
