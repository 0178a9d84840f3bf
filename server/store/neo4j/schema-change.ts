const ESCAPE = /\\u([0-9a-f]{4})/gi;
const SPACE_AND_COMMENTS = /^(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n]*)+/;

/** Returns true if a statement changes indexes or constraints. */
export function changesSchema(statement: string): boolean {
  const plain = decodeEscapes(statement).replace(SPACE_AND_COMMENTS, "");
  const [command = ""] = plain.split("(", 1);
  return /^(?:CREATE|DROP|ALTER)\b/i.test(plain) && /\b(?:INDEX|CONSTRAINT)\b/i.test(command);
}

/** Decodes Cypher's Unicode escapes, also those that only appear once others are decoded. */
function decodeEscapes(statement: string): string {
  const decoded = statement.replace(ESCAPE, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return decoded === statement ? statement : decodeEscapes(decoded);
}
