import { decodeEscapes } from "../../cypher/unicode-escapes.ts";

const SPACE_AND_COMMENTS = /^(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n]*)+/;

/** Returns true if a statement changes indexes or constraints. */
export function changesSchema(statement: string): boolean {
  const plain = withoutEscapes(statement).replace(SPACE_AND_COMMENTS, "");
  const [command = ""] = plain.split("(", 1);
  return /^(?:CREATE|DROP|ALTER)\b/i.test(plain) && /\b(?:INDEX|CONSTRAINT)\b/i.test(command);
}

/** Also reads the escapes that only appear once others are read. */
function withoutEscapes(statement: string): string {
  const { text } = decodeEscapes(statement);
  return text === statement ? text : withoutEscapes(text);
}
