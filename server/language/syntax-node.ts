/** A node of the syntax tree as ANTLR gives it, as far as it is used here. */
export interface SyntaxNode {
  /** Name of the alternative, `ReturnItemContext`; of the rule where it has only one. */
  rule: string;
  /** UTF-16 code units of the text: from, and behind the last one. */
  start: number;
  end: number;
  children: SyntaxNode[];
  /** A token's own text; undefined for what has parts. */
  token?: string;
}

interface AntlrToken {
  start: number;
  stop: number;
}

interface AntlrNode {
  constructor: { name: string };
  symbol?: AntlrToken;
  start?: AntlrToken;
  stop?: AntlrToken | null;
  children?: AntlrNode[] | null;
}

/**
 * The tree in a form of its own: rule names without `Context`, offsets that end behind.
 *
 * @param text as it was before `inSingleUnits`
 */
export function syntaxNode(node: AntlrNode, text: string): SyntaxNode {
  const { symbol } = node;
  if (symbol)
    return {
      rule: "token",
      start: symbol.start,
      end: symbol.stop + 1,
      children: [],
      token: text.slice(symbol.start, symbol.stop + 1),
    };
  const start = node.start?.start ?? 0;
  return {
    rule: node.constructor.name.replace(/^_?(.*?)(?:Context)?\d*$/, "$1"),
    start,
    end: Math.max(start, (node.stop?.stop ?? start - 1) + 1),
    children: (node.children ?? []).map((inner) => syntaxNode(inner, text)),
  };
}

/** The node and everything below it, from left to right. */
export function* walk(node: SyntaxNode): Generator<SyntaxNode, void, undefined> {
  // A generator within a generator for each level would cost more than what is done with the nodes.
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    for (const child of next.children.toReversed()) waiting.push(child);
  }
}

/** The text of a name: its tokens without white space, comments and quotes. */
export function dottedName(node: SyntaxNode): string {
  return [...walk(node)].map(({ token }) => (token ?? "").replaceAll("`", "")).join("");
}
