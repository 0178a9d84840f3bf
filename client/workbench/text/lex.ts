/** What of Cypher has to be known to see where a statement ends. */
export type LexKind = "space" | "comment" | "quoted" | ";" | "other";

export interface Lexeme {
  kind: LexKind;
  offset: number;
  end: number;
}

/** In this order; what is not closed goes on to the end of the text. */
const FORMS: readonly [LexKind, RegExp][] = [
  ["space", /\s+/y],
  ["comment", /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/y],
  ["quoted", /'(?:\\[^]|[^'\\])*(?:'|$)|"(?:\\[^]|[^"\\])*(?:"|$)|`(?:``|[^`])*(?:`|$)/y],
  [";", /;/y],
  ["other", /[^\s;'"`/]+|\//y],
];

/** The whole text in pieces, one behind the other. */
export function* lex(text: string): Generator<Lexeme, void, undefined> {
  let offset = 0;
  while (offset < text.length) {
    const [kind, end] = lexeme(text, offset);
    yield { kind, offset, end };
    offset = end;
  }
}

function lexeme(text: string, offset: number): [LexKind, number] {
  for (const [kind, form] of FORMS) {
    form.lastIndex = offset;
    if (form.test(text)) return [kind, form.lastIndex];
  }
  return ["other", offset + 1];
}
