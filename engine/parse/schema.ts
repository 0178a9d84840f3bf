import type {
  CommandContext,
  ConstraintIsNotNullContext,
  ConstraintIsUniqueContext,
  ConstraintKeyContext,
  ConstraintTypedContext,
  CreateConstraintContext,
  CreateFulltextIndexContext,
  CreateIndexContext,
  CreateIndex_Context,
  CreateLookupIndexContext,
  PropertyListContext,
  SymbolicNameOrStringParameterContext,
} from "@neo4j-cypher/language-support";
import { syntaxError } from "../errors/errors.ts";
import type { Builder } from "./builder.ts";
import { childOf, maybe, nameOf, placeOf, textOf } from "./text.ts";
import type { ConstraintType, IndexType, SchemaCommand, SchemaTarget } from "./schema-tree.ts";
import type { Expression } from "./tree.ts";

/** CREATE and DROP of indexes and constraints; null for any other command. */
export function schemaCommand(b: Builder, tree: CommandContext): SchemaCommand | null {
  const place = placeOf(tree);
  const create = maybe(tree.createCommand());
  if (create) {
    const constraint = maybe(create.createConstraint());
    if (constraint) return createConstraint(b, constraint);
    const index = maybe(create.createIndex());
    return index && createIndex(b, index);
  }
  const drop = maybe(tree.dropCommand());
  const dropIndex = drop && maybe(drop.dropIndex());
  const dropConstraint = drop && maybe(drop.dropConstraint());
  const dropped = dropIndex ?? dropConstraint;
  if (!dropped) return null;
  return {
    kind: dropIndex ? "drop-index" : "drop-constraint",
    name: schemaName(b, dropped.symbolicNameOrStringParameter()),
    ifExists: maybe(dropped.EXISTS()) !== null,
    place,
  };
}

function createIndex(b: Builder, tree: CreateIndexContext): SchemaCommand {
  const plain = maybe<CreateIndex_Context>(tree.createIndex_());
  const fulltext = maybe<CreateFulltextIndexContext>(tree.createFulltextIndex());
  const lookup = maybe<CreateLookupIndexContext>(tree.createLookupIndex());
  const made = plain ?? fulltext ?? lookup;
  if (!made) throw syntaxError("Invalid input: expected an index", placeOf(tree));
  const name = maybe(made.symbolicNameOrStringParameter());
  const options = maybe(made.commandOptions());
  const map = options && maybe(options.mapOrParameter().map());
  return {
    kind: "create-index",
    type: indexType(tree),
    name: name && schemaName(b, name),
    ifNotExists: maybe(made.IF()) !== null,
    target: plain ? targetOf(plain) : fulltext ? fulltextTarget(fulltext) : lookupTarget(lookup),
    options: map && b.map(map),
    place: placeOf(tree),
  };
}

function indexType(tree: CreateIndexContext): IndexType {
  const word = textOf(childOf(tree, 0)).toUpperCase();
  return word === "INDEX" ? "RANGE" : (word as IndexType);
}

function targetOf(
  tree: CreateIndex_Context | CreateConstraintContext,
  list?: PropertyListContext,
): SchemaTarget {
  const node = maybe(tree.commandNodePattern());
  const label = node
    ? node.labelType().symbolicNameString()
    : tree.commandRelPattern().relType().symbolicNameString();
  const properties = list ?? (tree as CreateIndex_Context).propertyList();
  return {
    entity: node ? "node" : "relationship",
    labels: [nameOf(label)],
    properties: propertyNames(properties),
  };
}

function propertyNames(tree: PropertyListContext): string[] {
  const enclosed = maybe(tree.enclosedPropertyList());
  const properties = enclosed ? enclosed.property_list() : [tree.property()];
  return properties.map((each) => nameOf(each.propertyKeyName()));
}

function fulltextTarget(tree: CreateFulltextIndexContext): SchemaTarget {
  const node = maybe(tree.fulltextNodePattern());
  const labels = (node ?? tree.fulltextRelPattern()).symbolicNameString_list();
  const properties = tree.enclosedPropertyList().property_list();
  return {
    entity: node ? "node" : "relationship",
    labels: labels.map(nameOf),
    properties: properties.map((each) => nameOf(each.propertyKeyName())),
  };
}

function lookupTarget(tree: CreateLookupIndexContext | null): SchemaTarget {
  const node = tree && maybe(tree.lookupIndexNodePattern());
  return { entity: node ? "node" : "relationship", labels: [], properties: [] };
}

function createConstraint(b: Builder, tree: CreateConstraintContext): SchemaCommand {
  const name = maybe(tree.symbolicNameOrStringParameter());
  const rule = tree.constraintType();
  const typed = maybe((rule as Partial<ConstraintTypedContext>).type_?.());
  const list = (rule as ConstraintIsNotNullContext).propertyList();
  return {
    kind: "create-constraint",
    type: typed ? "TYPE" : constraintType(rule),
    valueType: typed ? b.type(typed) : null,
    name: name && schemaName(b, name),
    ifNotExists: maybe(tree.IF()) !== null,
    target: targetOf(tree, list),
    place: placeOf(tree),
  };
}

function constraintType(
  rule: Partial<ConstraintIsUniqueContext & ConstraintKeyContext>,
): ConstraintType {
  if (maybe(rule.UNIQUE?.())) return "UNIQUE";
  return maybe(rule.KEY?.()) ? "KEY" : "EXISTS";
}

function schemaName(b: Builder, tree: SymbolicNameOrStringParameterContext): string | Expression {
  const parameter = maybe(tree.parameter());
  return parameter ? b.parameter(parameter) : nameOf(tree.symbolicNameString());
}
