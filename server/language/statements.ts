import { inSingleUnits } from "./single-units.ts";
import { support } from "./support.ts";
import { syntaxNode, type SyntaxNode } from "./syntax-node.ts";

/** One of the statements in a text. */
export interface ParsedStatement {
  tree: SyntaxNode;
  /** True if the parser found a syntax error. */
  wrong: boolean;
}

/** Parses the statements in a text; skips those that hold only white space and comments. */
export function parsedStatements(text: string): ParsedStatement[] {
  return support.parserWrapper
    .parse(inSingleUnits(text))
    .statementsParsing.filter(({ tokens }) =>
      tokens.some(({ channel, type }) => channel === 0 && type > 0 && type !== 1),
    )
    .map(({ ctx, parser }) => ({
      tree: syntaxNode(ctx as never, text),
      wrong: parser.syntaxErrorsCount > 0,
    }));
}
