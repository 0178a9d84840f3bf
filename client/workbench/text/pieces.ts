import { lastReading } from "./last-reading.ts";
import { lexemeAt } from "./lex.ts";

/** One statement of Cypher, or one command to the page such as `:param`, in the editor's text. */
export interface Piece {
  kind: "cypher" | "command";
  /** The text between offset and end, without the `;` that ends it. */
  text: string;
  offset: number;
  end: number;
}

/**
 * Returns the statements and commands of a text in order. A statement ends with `;`, a command with
 * its line; text that holds nothing but comments is none.
 */
export const pieces = lastReading((text): readonly Piece[] => {
  const found: Piece[] = [];
  let start: number | null = null;
  let end = 0;
  /** Something else than comments has been seen of the statement. */
  let told = false;
  const close = () => {
    if (start !== null && told)
      found.push({ kind: "cypher", text: text.slice(start, end), offset: start, end });
    start = null;
    told = false;
  };
  for (let at = 0; at < text.length;) {
    const lexeme = lexemeAt(text, at);
    at = lexeme.end;
    if (lexeme.kind === "space") continue;
    if (lexeme.kind === ";") close();
    else if (!told && lexeme.kind === "other" && text[lexeme.offset] === ":") {
      // Its line is not Cypher: a quote that is open at its end is not open behind it.
      at = lineEnd(text, lexeme.offset);
      found.push(command(text, lexeme.offset, at));
      start = null;
    } else {
      start ??= lexeme.offset;
      end = lexeme.end;
      told ||= lexeme.kind !== "comment";
    }
  }
  close();
  return found;
});

function command(text: string, offset: number, lineEnd: number): Piece {
  const line = text.slice(offset, lineEnd).replace(/[\s;]+$/, "");
  return { kind: "command", text: line, offset, end: offset + line.length };
}

/**
 * Returns the piece that a place belongs to: the one around it, else the one before, else the
 * first.
 */
export function pieceAt(found: readonly Piece[], offset: number): Piece | null {
  const around = found.find((piece) => piece.offset <= offset && offset <= piece.end + 1);
  return around ?? found.findLast((piece) => piece.end < offset) ?? found[0] ?? null;
}

/**
 * Returns the text with spaces in place of commands: every offset stays, and only Cypher is left.
 */
export function withoutCommands(text: string): string {
  let rest = text;
  for (const { kind, offset } of pieces(text)) {
    if (kind !== "command") continue;
    // A `;` behind it goes too: alone it would be a statement of nothing.
    const end = lineEnd(text, offset);
    rest = rest.slice(0, offset) + " ".repeat(end - offset) + rest.slice(end);
  }
  return rest;
}

/** Returns where the line of a place ends, before its break. */
export function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
