import type {
  NodePatternContext,
  ParenthesizedPathContext,
  PathLengthContext,
  PathPatternNonEmptyContext,
  PatternContext,
  PatternElementContext,
  QuantifierContext,
  RelationshipPatternContext,
  SelectorContext,
  ShortestPathPatternContext,
} from "@neo4j-cypher/language-support";
import { syntaxError } from "../errors/errors.ts";
import type { Builder } from "./builder.ts";
import { labelTest } from "./labels.ts";
import { childOf, maybe, nameOf, offsetOf, placeOf, sourceOf, textOf } from "./text.ts";
import type {
  GroupPattern,
  NodePattern,
  PathPattern,
  PatternElement,
  RelationshipPattern,
  Repeat,
} from "./tree.ts";
import { selector } from "./selector.ts";

/** `p = SHORTEST 1 (a)-[r]->(b)`. */
export function pathPattern(b: Builder, tree: PatternContext): PathPattern {
  const variable = maybe(tree.variable());
  const chosen = maybe<SelectorContext>(tree.selector());
  const anonymous = tree.anonymousPattern();
  const shortest = maybe(anonymous.shortestPathPattern());
  const path = shortest
    ? shortestPath(b, shortest)
    : plainPath(b, anonymous.patternElement(), placeOf(tree));
  return {
    ...path,
    variable: variable && nameOf(variable),
    selector: chosen && selector(b, chosen),
    place: placeOf(tree),
  };
}

/** `shortestPath((a)-[*]-(b))`. */
export function shortestPath(b: Builder, tree: ShortestPathPatternContext): PathPattern {
  const path = plainPath(b, tree.patternElement(), placeOf(tree));
  return { ...path, shortest: maybe(tree.SHORTEST_PATH()) ? "one" : "all" };
}

function plainPath(
  b: Builder,
  tree: PatternElementContext,
  place: PathPattern["place"],
): PathPattern {
  const elements: PatternElement[] = [];
  for (const child of inOrder(tree)) {
    if ("relationshipPattern" in child) elements.push(relationship(b, child.relationshipPattern));
    else if ("nodePattern" in child) elements.push(node(b, child.nodePattern));
    else if ("group" in child) elements.push(group(b, child.group));
    else {
      const last = elements.at(-1);
      if (last?.kind === "relationship") last.quantifier = repeat(child.quantifier);
    }
  }
  return { variable: null, selector: null, shortest: null, elements, place };
}

type Part =
  | { relationshipPattern: RelationshipPatternContext }
  | { nodePattern: NodePatternContext }
  | { group: ParenthesizedPathContext }
  | { quantifier: QuantifierContext };

function inOrder(tree: PatternElementContext): Part[] {
  const parts: { at: number; part: Part }[] = [
    ...tree.nodePattern_list().map((t) => ({ at: offsetOf(t), part: { nodePattern: t } })),
    ...tree
      .relationshipPattern_list()
      .map((t) => ({ at: offsetOf(t), part: { relationshipPattern: t } })),
    ...tree.parenthesizedPath_list().map((t) => ({ at: offsetOf(t), part: { group: t } })),
    ...tree.quantifier_list().map((t) => ({ at: offsetOf(t), part: { quantifier: t } })),
  ];
  return parts.sort((one, other) => one.at - other.at).map(({ part }) => part);
}

/** Returns the pattern of a pattern expression or comprehension. */
export function nonEmptyPath(b: Builder, tree: PathPatternNonEmptyContext): PathPattern {
  const nodes = tree.nodePattern_list().map((each) => node(b, each));
  const relationships = tree.relationshipPattern_list().map((each) => relationship(b, each));
  const elements = nodes.flatMap((each, i) => {
    const next = relationships[i];
    return next ? [each, next] : [each];
  });
  return { variable: null, selector: null, shortest: null, elements, place: placeOf(tree) };
}

function node(b: Builder, tree: NodePatternContext): NodePattern {
  const variable = maybe(tree.variable());
  const labels = maybe(tree.labelExpression());
  const properties = maybe(tree.properties());
  const where = maybe(tree.expression());
  return {
    kind: "node",
    variable: variable && nameOf(variable),
    labels: labels && labelTest(b, labels),
    properties: properties && b.properties(properties),
    where: where && b.expression(where),
    place: placeOf(tree),
  };
}

function relationship(b: Builder, tree: RelationshipPatternContext): RelationshipPattern {
  const variable = maybe(tree.variable());
  const types = maybe(tree.labelExpression());
  const length = maybe(tree.pathLength());
  const properties = maybe(tree.properties());
  const where = maybe(tree.expression());
  return {
    kind: "relationship",
    variable: variable && nameOf(variable),
    types: types && labelTest(b, types),
    properties: properties && b.properties(properties),
    where: where && b.expression(where),
    direction: directionOf(maybe(tree.leftArrow()) !== null, maybe(tree.rightArrow()) !== null),
    length: length && pathLength(length),
    quantifier: null,
    place: placeOf(tree),
  };
}

export function directionOf(left: boolean, right: boolean): RelationshipPattern["direction"] {
  if (left === right) return "both";
  return left ? "in" : "out";
}

function group(b: Builder, tree: ParenthesizedPathContext): GroupPattern {
  const where = maybe(tree.expression());
  const quantifier = maybe(tree.quantifier());
  return {
    kind: "group",
    path: b.pattern(tree.pattern()),
    where: where && b.expression(where),
    quantifier: quantifier && repeat(quantifier),
    place: placeOf(tree),
  };
}

function pathLength(tree: PathLengthContext): Repeat {
  const exact = tree._single as PathLengthContext["_single"] | undefined;
  if (exact) return { min: Number(exact.text), max: Number(exact.text) };
  const from = tree._from_ as PathLengthContext["_from_"] | undefined;
  const to = tree._to as PathLengthContext["_to"] | undefined;
  return { min: from ? Number(from.text) : 1, max: to ? Number(to.text) : null };
}

function repeat(tree: QuantifierContext): Repeat {
  if (maybe(tree.PLUS())) return { min: 1, max: null };
  if (maybe(tree.TIMES())) return { min: 0, max: null };
  const from = tree._from_ as QuantifierContext["_from_"] | undefined;
  const to = tree._to as QuantifierContext["_to"] | undefined;
  if (!maybe(tree.COMMA())) {
    const exact = Number(textOf(childOf(tree, 1)));
    if (exact === 0) throw noRepeats(tree);
    return { min: exact, max: exact };
  }
  const bounds = { min: from ? Number(from.text) : 0, max: to ? Number(to.text) : null };
  if (bounds.max === 0) throw noRepeats(tree);
  if (bounds.max !== null && bounds.max < bounds.min) {
    throw syntaxError(
      `A quantifier for a path pattern must not have a lower bound which exceeds its upper bound.\n${sourceOf(tree)}`,
      placeOf(tree),
    );
  }
  return bounds;
}

function noRepeats(tree: QuantifierContext): Error {
  return syntaxError(
    `A quantifier for a path pattern must not be limited by 0.\n${sourceOf(tree)}`,
    placeOf(tree),
  );
}
