/** The parts of ANTLR's syntax tree that are used here. */
export interface SyntaxNode {
  /** Name of the alternative, `ReturnItemContext`, or of the rule if it has only one. */
  rule: string;
  /** Offsets in UTF-16 code units; `end` is exclusive. */
  start: number;
  end: number;
  children: SyntaxNode[];
  /** A token's text; undefined for inner nodes. */
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
 * Converts ANTLR's tree: rule names lose the suffix `Context`, and end offsets become exclusive.
 *
 * @param text the text before `inSingleUnits`
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

/** Iterates over a node and its descendants, from left to right. */
export function* walk(node: SyntaxNode): Generator<SyntaxNode, void, undefined> {
  // An explicit stack, since nested generators would cost more than the work on the nodes.
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    for (const child of next.children.toReversed()) waiting.push(child);
  }
}

/** Returns a name's text: its tokens without white space, comments and quotes. */
export function dottedName(node: SyntaxNode): string {
  return [...walk(node)].map(({ token }) => (token ?? "").replaceAll("`", "")).join("");
}
