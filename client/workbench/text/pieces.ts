import { lex } from "./lex.ts";

/** One statement of Cypher, or one command to the page such as `:param`, in the editor's text. */
export interface Piece {
  kind: "cypher" | "command";
  /** As it stands between offset and end, without the `;` that ends it. */
  text: string;
  offset: number;
  end: number;
}

/**
 * The statements and commands of a text in order. A statement ends with `;`, a command with its
 * line; text that holds nothing but comments is none.
 */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let start: number | null = null;
  let end = 0;
  let told = false;
  let skip = 0;
  const close = () => {
    if (start !== null && told)
      found.push({ kind: "cypher", text: text.slice(start, end), offset: start, end });
    start = null;
    told = false;
  };
  for (const lexeme of lex(text)) {
    if (lexeme.end <= skip || lexeme.kind === "space") continue;
    if (lexeme.kind === ";") {
      close();
      continue;
    }
    const offset = Math.max(lexeme.offset, skip);
    if (!told && lexeme.kind === "other" && text[offset] === ":") {
      skip = lineEnd(text, offset);
      const command = text.slice(offset, skip).replace(/[\s;]+$/, "");
      found.push({ kind: "command", text: command, offset, end: offset + command.length });
      start = null;
      continue;
    }
    start ??= offset;
    end = lexeme.end;
    if (lexeme.kind !== "comment") told = true;
  }
  close();
  return found;
}

/** The piece that a place belongs to: the one around it, else the one before, else the first. */
export function pieceAt(found: readonly Piece[], offset: number): Piece | null {
  const around = found.find((piece) => piece.offset <= offset && offset <= piece.end + 1);
  return around ?? found.findLast((piece) => piece.end < offset) ?? found[0] ?? null;
}

/** The text with spaces in place of commands: every offset stays, and only Cypher is left. */
export function withoutCommands(text: string): string {
  let rest = text;
  for (const { kind, offset, end } of pieces(text))
    if (kind === "command")
      rest = rest.slice(0, offset) + " ".repeat(end - offset) + rest.slice(end);
  return rest;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
