import type { Store } from "../store/port.ts";
import type { Diagnostic } from "../contract/cypher.ts";
import { diagnostics } from "./diagnostics.ts";
import { embeddedForm } from "./embedded-form.ts";
import type { Check, ParameterTypes } from "./messages.ts";
import { dbSchema } from "./registry.ts";
import { support } from "./support.ts";
import { dottedName, syntaxNode, walk, type SyntaxNode } from "./syntax-node.ts";

const ESCAPE = /\\u([0-9a-f]{4})/gi;
const NO_NAMES = { labels: [], relationshipTypes: [], propertyKeys: [] };

/**
 * Parses a statement and tells what it uses. Cypher 5 decodes Unicode escapes before anything
 * else, even `\u0027` inside quotes; so a text with escapes is read both ways, and what is found
 * either way counts.
 */
export function check(text: string, engine: Store["engine"], parameters: ParameterTypes): Check {
  const plain = outline(text);
  const decoded = text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  if (decoded !== text) {
    const other = outline(decoded);
    plain.statements = Math.max(plain.statements, other.statements);
    plain.faults.push(...(plain.faults.length === 0 ? other.faults : []));
    for (const key of ["rules", "functions", "procedures"] as const) plain[key].push(...other[key]);
  }
  const { tree, ...found } = plain;
  if (engine === "neo4j" || found.faults.length > 0 || found.statements !== 1) return found;
  const faults = meaningFaults(text);
  if (faults.length > 0) return { ...found, faults };
  return { ...found, embedded: embeddedForm(text, tree, parameters) };
}

function outline(text: string): Check & { tree: SyntaxNode } {
  const { statementsParsing } = support.parserWrapper.parse(text);
  const parts = statementsParsing.filter(({ tokens }) =>
    tokens.some(({ channel, type }) => channel === 0 && type > 0 && type !== 1),
  );
  const trees = parts.map(({ ctx }) => syntaxNode(ctx as never));
  const tree: SyntaxNode = trees[0] ?? { rule: "nothing", start: 0, end: 0, children: [] };
  const nodes = trees.flatMap((one) => [...walk(one)]);
  return {
    tree,
    statements: parts.length,
    faults: grammarFaults(text, parts),
    rules: [...new Set(nodes.map(({ rule }) => rule))],
    functions: names(nodes, "FunctionName"),
    procedures: names(nodes, "ProcedureName"),
  };
}

/**
 * The parser goes on after an error and only counts it; the semantic checker has the words. Where
 * the two do not agree the parser is right: what it could not read has not been looked at.
 */
function grammarFaults(
  text: string,
  statements: readonly { parser: { syntaxErrorsCount: number } }[],
): Diagnostic[] {
  const wrong = statements.some(({ parser }) => parser.syntaxErrorsCount > 0);
  if (!wrong) return [];
  const told = meaningFaults(text);
  if (told.length > 0) return told;
  const message = "the statement cannot be read";
  return [{ severity: "error", message, line: 1, column: 1, offset: 0, end: text.length }];
}

/** Dotted names without white space, comments and quotes. */
function names(nodes: readonly SyntaxNode[], rule: string): string[] {
  const found = nodes
    .filter((node) => node.rule === rule)
    .map((node) => dottedName(node).toLowerCase());
  return [...new Set(found)];
}

/** What Neo4j's own semantic checker says; parameters and names of the store are not its matter here. */
function meaningFaults(text: string): Check["faults"] {
  const parameters = support.parserWrapper
    .parse(text)
    .statementsParsing.flatMap(({ collectedParameters }) =>
      collectedParameters.map(({ name }) => name.replaceAll("`", "")),
    );
  const found = support.lintCypherQuery(text, dbSchema(NO_NAMES, parameters));
  return diagnostics(found).filter(
    ({ severity, message }) => severity === "error" && !/^Label |^Relationship type /.test(message),
  );
}
