import type {
  CountExpressionContext,
  ExistsExpressionContext,
  Expression1Context,
  FunctionInvocationContext,
  LiteralContext,
  MapProjectionContext,
  MapProjectionElementContext,
  NormalizeFunctionContext,
  OtherLiteralContext,
  TrimFunctionContext,
  VectorFunctionContext,
} from "@neo4j-cypher/language-support";
import type { Builder } from "./builder.ts";
import { caseExpression, extendedCase } from "./case.ts";
import { listComprehension, patternComprehension, quantifier, reduce } from "./comprehension.ts";
import { literalValue } from "./literal.ts";
import { nonEmptyPath, shortestPath } from "./pattern.ts";
import type { Place } from "../errors/errors.ts";
import { argumentError, syntaxError } from "../errors/errors.ts";
import { maybe, nameOf, placeOf, textOf } from "./text.ts";
import type { Expression, MapProjectionEntry, Query } from "./tree.ts";

/**
 * Parses the parts that bind the tightest: literals, variables, calls, subqueries and parentheses.
 */
export function primary(b: Builder, tree: Expression1Context): Expression {
  const place = placeOf(tree);
  const made =
    simple(b, tree, place) ?? queryLike(b, tree, place) ?? wordedFunction(b, tree, place);
  if (!made) throw syntaxError(`Invalid input '${textOf(tree)}'`, place);
  return made;
}

function simple(b: Builder, tree: Expression1Context, place: Place): Expression | null {
  const variable = maybe(tree.variable());
  if (variable) return { kind: "variable", name: nameOf(variable), place };
  const literal = maybe<LiteralContext>(tree.literal());
  if (literal) return literalExpression(b, literal, place);
  const call = maybe(tree.functionInvocation());
  if (call) return functionCall(b, call, place);
  const parameter = maybe(tree.parameter());
  if (parameter) return b.parameter(parameter);
  const parenthesized = maybe(tree.parenthesizedExpression());
  if (parenthesized) return b.expression(parenthesized.expression());
  const list = maybe(tree.listLiteral());
  if (list)
    return { kind: "list", items: list.expression_list().map((e) => b.expression(e)), place };
  if (maybe(tree.countStar())) return { kind: "count-star", place };
  const when = maybe(tree.caseExpression());
  if (when) return caseExpression(b, when);
  const extended = maybe(tree.extendedCaseExpression());
  if (extended) return extendedCase(b, extended);
  return null;
}

function queryLike(b: Builder, tree: Expression1Context, place: Place): Expression | null {
  const exists = maybe(tree.existsExpression());
  if (exists) return { kind: "exists", query: innerQuery(b, exists, place), place };
  const count = maybe(tree.countExpression());
  if (count) return { kind: "count", query: innerQuery(b, count, place), place };
  const collect = maybe(tree.collectExpression());
  if (collect) return { kind: "collect", query: b.query(collect.regularQuery()), place };
  const projection = maybe(tree.mapProjection());
  if (projection) return mapProjection(b, projection, place);
  const comprehension = maybe(tree.listComprehension());
  if (comprehension) return listComprehension(b, comprehension);
  const pattern = maybe(tree.patternComprehension());
  if (pattern) return patternComprehension(b, pattern);
  const reduced = maybe(tree.reduceExpression());
  if (reduced) return reduce(b, reduced);
  const quantified = maybe(tree.listItemsPredicate());
  if (quantified) return quantifier(b, quantified);
  const path = maybe(tree.patternExpression());
  if (path) return { kind: "pattern", path: nonEmptyPath(b, path.pathPatternNonEmpty()), place };
  const shortest = maybe(tree.shortestPathExpression());
  if (shortest) {
    return { kind: "pattern", path: shortestPath(b, shortest.shortestPathPattern()), place };
  }
  return null;
}

function wordedFunction(b: Builder, tree: Expression1Context, place: Place): Expression | null {
  const trim = maybe(tree.trimFunction());
  if (trim) return trimFunction(b, trim, place);
  const normalize = maybe(tree.normalizeFunction());
  if (normalize) return normalizeFunction(b, normalize, place);
  const vector = maybe(tree.vectorFunction());
  return vector && vectorFunction(b, vector, place);
}

function literalExpression(b: Builder, tree: LiteralContext, place: Place): Expression {
  const map = maybe((tree as Partial<OtherLiteralContext>).map?.());
  return map ? b.map(map) : { kind: "literal", value: literalValue(tree), place };
}

function functionCall(b: Builder, tree: FunctionInvocationContext, place: Place): Expression {
  const name = tree.functionName();
  const space = name.namespace().symbolicNameString_list().map(nameOf);
  return {
    kind: "call",
    name: [...space, nameOf(name.symbolicNameString())].join("."),
    distinct: maybe(tree.DISTINCT()) !== null,
    args: tree.functionArgument_list().map((each) => b.expression(each.expression())),
    place,
  };
}

/** Returns the query of EXISTS {} and COUNT {}; a bare pattern is a MATCH whose rows count. */
function innerQuery(
  b: Builder,
  tree: ExistsExpressionContext | CountExpressionContext,
  place: Place,
): Query {
  const query = maybe(tree.regularQuery());
  if (query) return b.query(query);
  const mode = maybe(tree.matchMode());
  return {
    kind: "single",
    clauses: [
      {
        kind: "match",
        optional: false,
        repeatable: mode !== null && maybe(mode.REPEATABLE()) !== null,
        patterns: b.patterns(tree.patternList()),
        where: b.where(maybe(tree.whereClause())),
        place,
      },
    ],
    place,
  };
}

function mapProjection(b: Builder, tree: MapProjectionContext, place: Place): Expression {
  return {
    kind: "map-projection",
    variable: nameOf(tree.variable()),
    entries: tree.mapProjectionElement_list().map((each) => projectionEntry(b, each)),
    place,
  };
}

function projectionEntry(b: Builder, tree: MapProjectionElementContext): MapProjectionEntry {
  const key = maybe(tree.propertyKeyName());
  if (key) return { kind: "entry", key: nameOf(key), value: b.expression(tree.expression()) };
  const property = maybe(tree.property());
  if (property) {
    const name = property.propertyKeyName();
    return { kind: "property", key: nameOf(name), keyPlace: placeOf(name) };
  }
  const variable = maybe(tree.variable());
  if (variable) return { kind: "variable", name: nameOf(variable), place: placeOf(variable) };
  return { kind: "all" };
}

/** trim(BOTH 'x' FROM text) is called as btrim, ltrim or rtrim. */
function trimFunction(b: Builder, tree: TrimFunctionContext, place: Place): Expression {
  const characters = maybe(tree._trimCharacterString);
  const name = maybe(tree.LEADING()) ? "ltrim" : maybe(tree.TRAILING()) ? "rtrim" : "btrim";
  const source = b.expression(tree._trimSource);
  const plain = name === "btrim" && !characters;
  const trimmed = characters && b.expression(characters);
  if (trimmed?.kind === "literal" && typeof trimmed.value === "string") {
    if ([...trimmed.value].length !== 1) {
      throw argumentError(
        "The argument `trimCharacterString` in the `trim()` function must be of length 1.",
      ).at(trimmed.place);
    }
  }
  const args = trimmed ? [source, trimmed] : [source];
  return { kind: "call", name: plain ? "trim" : name, distinct: false, args, place };
}

function normalizeFunction(b: Builder, tree: NormalizeFunctionContext, place: Place): Expression {
  const form = formOf(maybe(tree.normalForm()));
  const args: Expression[] = [
    b.expression(tree.expression()),
    { kind: "literal", value: form, place },
  ];
  return { kind: "call", name: "normalize", distinct: false, args, place };
}

const formOf = (form: object | null): string => (form ? textOf(form).toUpperCase() : "NFC");

function vectorFunction(b: Builder, tree: VectorFunctionContext, place: Place): Expression {
  const type = textOf(tree.vectorCoordinateType()).toUpperCase();
  const args: Expression[] = [
    b.expression(tree._vectorValue),
    b.expression(tree._dimension),
    { kind: "literal", value: type, place },
  ];
  return { kind: "call", name: "vector", distinct: false, args, place };
}
