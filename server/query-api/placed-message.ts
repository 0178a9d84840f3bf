import type { Place } from "../language/place.ts";

/** A message with its place, in the form that Neo4j gives its own: with the line and a caret under it. */
export function placedMessage(
  message: string,
  text: string,
  { line, column, offset }: Place,
): string {
  const source = text.split("\n")[line - 1] ?? "";
  const caret = " ".repeat(column - 1) + "^";
  return `${message} (line ${line}, column ${column} (offset: ${offset}))\n"${source}"\n ${caret}`;
}
