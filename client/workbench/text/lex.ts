import { lastReading } from "./last-reading.ts";

/** The tokens of Cypher that matter for the end of a statement. */
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

/** Returns the whole text in pieces, one behind the other. */
export const lex = lastReading((text): readonly Lexeme[] => {
  const lexemes: Lexeme[] = [];
  for (let at = 0; at < text.length;) {
    const lexeme = lexemeAt(text, at);
    lexemes.push(lexeme);
    at = lexeme.end;
  }
  return lexemes;
});

/** Returns the piece that begins at a place inside the text. */
export function lexemeAt(text: string, offset: number): Lexeme {
  for (const [kind, form] of FORMS) {
    form.lastIndex = offset;
    if (form.test(text)) return { kind, offset, end: form.lastIndex };
  }
  return { kind: "other", offset, end: offset + 1 };
}
