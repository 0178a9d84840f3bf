import type { Engine } from "../cypher/engine.ts";
import type { Diagnostic } from "../../domain/contract/cypher.ts";
import { unreadRefusal } from "../../engine/parse/unread.ts";
import { diagnostics } from "./diagnostics.ts";
import { decodeEscapes } from "../cypher/unicode-escapes.ts";
import type { Check, Use } from "./messages.ts";
import { placeOf, type Span } from "./place.ts";
import { dbSchema } from "./registry.ts";
import { inSingleUnits } from "./single-units.ts";
import { parsedStatements } from "./statements.ts";
import { support } from "./support.ts";
import { dottedName, walk, type SyntaxNode } from "./syntax-node.ts";

const NO_NAMES = { labels: [], relationshipTypes: [], propertyKeys: [] };

/**
 * Parses a statement and lists what it uses. A text with Unicode escapes is parsed both with and
 * without decoding them, and the results are combined.
 */
export function check(text: string, engine: Engine): Check {
  const found = outline(text);
  const decoded = decodeEscapes(text);
  if (decoded.text !== text) addOther(found, outline(decoded.text), text, decoded.origin);
  if (engine === "neo4j") return found;
  if (found.faults.length > 0) return { ...found, faults: found.faults.map(inEngineWords) };
  if (found.statements.length !== 1) return found;
  return { ...found, faults: meaningFaults(text) };
}

/** The same fault in the words of the engine, which would refuse the text at the same place. */
function inEngineWords(fault: Diagnostic): Diagnostic {
  return { ...fault, message: unreadRefusal(fault.message) ?? fault.message };
}

function outline(text: string): Check {
  const parsed = parsedStatements(text);
  const trees = parsed.map(({ tree }) => tree);
  const nodes = trees.flatMap((tree) => [...walk(tree)]);
  return {
    statements: trees.map(({ start, end }) => ({ start, end })),
    faults: parsed.some(({ wrong }) => wrong) ? grammarFaults(text) : [],
    rules: uses(nodes, ({ rule }) => rule),
    functions: uses(nodes, calledBy("FunctionName")),
    procedures: uses(nodes, calledBy("ProcedureName")),
  };
}

/** Adds the results of the other reading of the same text, with positions in the original. */
function addOther(
  found: Check,
  other: Check,
  text: string,
  origin: (offset: number) => number,
): void {
  const placed = <S extends Span>(span: S): S => ({
    ...span,
    start: origin(span.start),
    end: origin(span.end),
  });
  if (other.statements.length > found.statements.length)
    found.statements = other.statements.map(placed);
  if (found.faults.length === 0)
    found.faults = other.faults.map((fault) => {
      const span = placed({ start: fault.offset, end: fault.end });
      return { ...fault, ...placeOf(text, span) };
    });
  for (const key of ["rules", "functions", "procedures"] as const)
    found[key].push(...other[key].map(placed));
}

/** Returns each name once, at its first position. */
function uses(nodes: readonly SyntaxNode[], nameOf: (node: SyntaxNode) => string | null): Use[] {
  const found = new Map<string, Use>();
  for (const node of nodes) {
    const name = nameOf(node);
    if (name !== null && !found.has(name))
      found.set(name, { name, start: node.start, end: node.end });
  }
  return [...found.values()];
}

/** Returns dotted names without white space, comments and quotes, in lower case. */
function calledBy(rule: string): (node: SyntaxNode) => string | null {
  return (node) => (node.rule === rule ? dottedName(node).toLowerCase() : null);
}

/**
 * Returns the syntax errors. The parser only counts errors and continues; the messages come from
 * the semantic checker. If the checker finds none, the parser is right, since the checker skips
 * what could not be parsed.
 */
function grammarFaults(text: string): Diagnostic[] {
  const errors = meaningFaults(text);
  if (errors.length > 0) return errors;
  const message = "the statement cannot be parsed";
  return [{ severity: "error", message, line: 1, column: 1, offset: 0, end: text.length }];
}

/**
 * Messages of the checker about names that it cannot know here, about procedures, which the engine
 * refuses in Neo4j's words, and about overflows, which the engine reports as Neo4j does: only if the
 * expression is evaluated.
 */
const IGNORED =
  /^(?:Label|Relationship type) |^Procedure .* is not present in the database|^Too many parameters for function 'replace'|cannot be represented as an integer$/;

/** The checker's words for a function that there is not. */
const UNKNOWN_FUNCTION = /^Function (\S+) is not present in the database.*$/;

/**
 * Returns the errors of Neo4j's semantic checker, without those about parameters and names of the
 * store.
 */
function meaningFaults(text: string): Diagnostic[] {
  const parameters = support.parserWrapper
    .parse(inSingleUnits(text))
    .statementsParsing.flatMap(({ collectedParameters }) =>
      collectedParameters.map(({ name }) => name.replaceAll("`", "")),
    );
  return (
    diagnostics(text, dbSchema(NO_NAMES, parameters))
      // eslint-disable-next-line no-restricted-syntax -- the checker gives its findings no code
      .filter(({ severity, message }) => severity === "error" && !IGNORED.test(message))
      .map((fault) => ({
        ...fault,
        message: fault.message.replace(UNKNOWN_FUNCTION, "Unknown function '$1'"),
      }))
  );
}
