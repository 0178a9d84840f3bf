import type {
  CypherOptionsContext,
  MapContext,
  ParameterContext,
  PropertiesContext,
  PreparsedStatementContext,
} from "@neo4j-cypher/language-support";
import { CypherError, syntaxError } from "../errors/errors.ts";
import type { Builder } from "./builder.ts";
import { clause } from "./clauses.ts";
import { concreteTree } from "./concrete.ts";
import { additive, expression, expression7 } from "./expression.ts";
import type { Grammar } from "./grammar.ts";
import { pathPattern } from "./pattern.ts";
import { query } from "./query.ts";
import { schemaCommand } from "./schema.ts";
import { showCommand } from "./show.ts";
import { maybe, nameOf, placeOf, sourceOf, textOf } from "./text.ts";
import type { Statement } from "./statement-tree.ts";
import type { Expression } from "./tree.ts";
import { typeName } from "./type.ts";

/**
 * Parses one statement.
 *
 * @param breathe called every now and then; what it throws ends the parsing
 * @throws CypherError with Neo4j's code and the place when the text is no statement.
 */
export function parse(
  text: string,
  grammar: Grammar,
  breathe: () => void = () => undefined,
): Statement {
  const tree = concreteTree(text, grammar, breathe);
  const body = tree.statement();
  const command = maybe(body.command());
  const { mode, version } = preparserOptions(tree);
  if (!command) return { mode, version, body: query(BUILDER, body.regularQuery()) };
  const schema = schemaCommand(BUILDER, command);
  if (schema) return { mode, version, body: schema };
  const show = maybe(command.showCommand());
  if (show) return { mode, version, body: showCommand(BUILDER, show) };
  throw new CypherError(
    "Neo.ClientError.Statement.UnsupportedAdministrationCommand",
    `Unsupported administration command: ${sourceOf(command)}`,
    placeOf(command),
  );
}

function preparserOptions(tree: PreparsedStatementContext): Pick<Statement, "mode" | "version"> {
  let mode: Statement["mode"] = "run";
  let version: Statement["version"] = null;
  for (const option of tree.preparserOption_list()) {
    if (maybe(option.EXPLAIN())) mode = "explain";
    else if (maybe(option.PROFILE())) mode = "profile";
    else {
      const given = versionOf(option.cypherOptions());
      if (given === null) continue;
      if (given !== "5" && given !== "25") {
        throw syntaxError(
          `Invalid input '${given}': cypher version must be one of 5, 25`,
          placeOf(option),
        );
      }
      version = given;
    }
  }
  return { mode, version };
}

function versionOf(tree: CypherOptionsContext): string | null {
  const version = maybe(tree.cypherVersion());
  return version && textOf(version);
}

function map(tree: MapContext): Expression {
  const keys = tree.propertyKeyName_list();
  return {
    kind: "map",
    entries: tree.expression_list().map((value, i) => {
      const key = keys[i];
      return {
        key: key ? nameOf(key) : "",
        value: BUILDER.expression(value),
        ...(key && { keyPlace: placeOf(key) }),
      };
    }),
    place: placeOf(tree),
  };
}

function parameter(tree: ParameterContext): Expression {
  return { kind: "parameter", name: nameOf(tree.parameterName()), place: placeOf(tree) };
}

function properties(tree: PropertiesContext): Expression {
  const written = maybe(tree.map());
  return written ? map(written) : parameter(tree.parameter());
}

const BUILDER: Builder = {
  expression: (tree) => expression(BUILDER, tree),
  expression6: (tree) => additive(BUILDER, tree),
  expression7: (tree) => expression7(BUILDER, tree),
  pattern: (tree) => pathPattern(BUILDER, tree),
  patterns: (tree) => tree.pattern_list().map((each) => pathPattern(BUILDER, each)),
  properties,
  map,
  parameter,
  where: (tree) => tree && expression(BUILDER, tree.expression()),
  query: (tree) => query(BUILDER, tree),
  clause: (tree) => clause(BUILDER, tree),
  type: typeName,
};
