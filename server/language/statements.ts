import { inSingleUnits } from "./single-units.ts";
import { support } from "./support.ts";
import { syntaxNode, type SyntaxNode } from "./syntax-node.ts";

/** One of the statements in a text. */
export interface ParsedStatement {
  tree: SyntaxNode;
  /** Whether the parser came upon something that it cannot read. */
  wrong: boolean;
}

/** Statements in a text; those of nothing but white space and comments do not count. */
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
