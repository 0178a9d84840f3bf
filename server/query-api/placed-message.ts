import type { Place } from "../language/place.ts";

/** Formats a message with its position as Neo4j does: with the source line and a caret below it. */
export function placedMessage(
  message: string,
  text: string,
  { line, column, offset }: Place,
): string {
  const source = text.split("\n")[line - 1] ?? "";
  const caret = " ".repeat(column - 1) + "^";
  return `${message} (line ${line}, column ${column} (offset: ${offset}))\n"${source}"\n ${caret}`;
}
