import type { PreparsedStatementContext } from "@neo4j-cypher/language-support";
import { syntaxError } from "../errors/errors.ts";
import type { Grammar, TokenStream } from "./grammar.ts";
import { placeAt, placeOf } from "./text.ts";
import { unreadRefusal } from "./unread.ts";

/** Tokens between two breaths. */
const STRIDE = 32;

/**
 * Returns the grammar's own tree of a text that holds one statement.
 *
 * @param breathe called every now and then: there are short texts that take minutes to read
 * @throws CypherError at the first place where the text does not fit the grammar, and whatever
 * `breathe` throws
 */
export function concreteTree(
  text: string,
  grammar: Grammar,
  breathe: () => void,
): PreparsedStatementContext {
  const { CypherLexer, CypherParser, runtime } = grammar;
  const lexer = new CypherLexer(runtime.CharStreams.fromString(text));
  const listener = {
    syntaxError(
      _recognizer: unknown,
      _symbol: unknown,
      line: number,
      column: number,
      message: string,
    ): never {
      throw syntaxError(readable(message), placeAt(text, line, column));
    },
    reportAmbiguity(): void {},
    reportAttemptingFullContext(): void {},
    reportContextSensitivity(): void {},
  };
  listenTo(lexer, listener);
  const parser = new CypherParser(breathing(new runtime.CommonTokenStream(lexer), breathe));
  listenTo(parser, listener);
  const statements = parser.statementsOrCommands().statementOrCommand_list();
  const [only, second] = statements;
  const statement = only?.preparsedStatement() as PreparsedStatementContext | null | undefined;
  if (!statement) throw syntaxError("Invalid input: expected a statement", START);
  if (second) {
    const message = `Expected exactly one statement per query but got: ${statements.length}`;
    throw syntaxError(message, placeOf(second));
  }
  return statement;
}

function breathing(tokens: TokenStream, breathe: () => void): TokenStream {
  const consume = tokens.consume.bind(tokens);
  let count = 0;
  tokens.consume = () => {
    if (++count % STRIDE === 0) breathe();
    consume();
  };
  return tokens;
}

/** Both halves of the grammar have this of their runtime; its declarations leave it out. */
interface Recognizer {
  removeErrorListeners(): void;
  addErrorListener(listener: object): void;
}

function listenTo(recognizer: object, listener: object): void {
  const own = recognizer as Recognizer;
  own.removeErrorListeners();
  own.addErrorListener(listener);
}

const START = { offset: 0, line: 1, column: 1 };

/** ANTLR's words in those of Neo4j: `Invalid input 'x': expected …`. */
function readable(message: string): string {
  const unread = unreadRefusal(message);
  if (unread !== null) return unread;
  // eslint-disable-next-line no-restricted-syntax -- ANTLR says what it found and expected here alone
  const found = /(?:mismatched|extraneous) input '([^']*)' expecting (.*)$/s.exec(message);
  if (found) return `Invalid input '${found[1] === "<EOF>" ? "" : found[1]}': expected ${found[2]}`;
  // eslint-disable-next-line no-restricted-syntax -- ANTLR says what it found and expected here alone
  const none = /no viable alternative at input '(.*)'$/s.exec(message);
  if (none) {
    const words = (none[1] ?? "").trim().split(/\s+/);
    return `Invalid input '${(words.at(-1) ?? "").replace("<EOF>", "")}'`;
  }
  return message;
}
