import { StoreError, type RunOptions } from "./port.ts";

/**
 * Anything may stand between the two words but a letter, digit or underscore:
 * the engine also takes a comment, and even a backticked word, for the second.
 */
const LOAD_CSV = /LOAD(?:\/\*[\s\S]*?\*\/|\/\/[^\n]*|[^\p{L}\p{N}_])+CSV/iu;
const ESCAPE = /\\u([0-9a-f]{4})/gi;
const SPACE_AND_COMMENTS = /^(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n]*)+/;

/**
 * Refuses what must never reach the embedded engine: LOAD CSV, which would
 * read any file of the machine, wherever in the text the words stand; and, in
 * read mode, a statement that begins as a schema change, because those survive
 * the engine's rollback.
 *
 * @throws StoreError `refused` or `read-only`.
 */
export function fence(statement: string, mode: RunOptions["mode"]): void {
  const plain = decodeEscapes(statement);
  if (LOAD_CSV.test(plain)) {
    throw new StoreError("refused", "the embedded store does not support LOAD CSV; connect Neo4j");
  }
  if (mode === "read" && ["CREATE", "DROP", "ALTER"].includes(firstWord(plain))) {
    throw new StoreError("read-only", "writing is not allowed in read mode");
  }
}

/** Whether a statement changes indexes or constraints. */
export function changesSchema(statement: string): boolean {
  const plain = decodeEscapes(statement).replace(SPACE_AND_COMMENTS, "");
  const [command = ""] = plain.split("(", 1);
  return (
    ["CREATE", "DROP", "ALTER"].includes(firstWord(plain)) &&
    /\b(?:INDEX|CONSTRAINT)\b/i.test(command)
  );
}

/** The statement's first word in upper case, after white space and comments. */
export function firstWord(statement: string): string {
  const start = statement.replace(SPACE_AND_COMMENTS, "");
  return (/^\w+/.exec(start)?.[0] ?? "").toUpperCase();
}

/** Decodes Cypher's unicode escapes, also those that only appear once others are decoded. */
function decodeEscapes(statement: string): string {
  const decoded = statement.replace(ESCAPE, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return decoded === statement ? statement : decodeEscapes(decoded);
}
