import type { QueryValue } from "../../api/query-client.ts";
import { rowJson } from "../values/value-json.ts";

/** Rows as a JSON list of objects by column, in pieces. */
export function* jsonList(
  fields: readonly string[],
  rows: Iterable<readonly QueryValue[]>,
  indent = 0,
): Generator<string, void, undefined> {
  let before = `[\n${" ".repeat(indent)}`;
  for (const row of rows) {
    yield `${before}${rowJson(fields, row, indent)}`;
    before = `,\n${" ".repeat(indent)}`;
  }
  yield before.startsWith("[") ? "[]\n" : "\n]\n";
}

/** As much of the list as a page shows: whole rows up to a number of characters, at least one. */
export function jsonHead(
  fields: readonly string[],
  rows: readonly (readonly QueryValue[])[],
  mostCharacters: number,
): { text: string; rows: number } {
  let text = "";
  let taken = 0;
  for (const piece of jsonList(fields, rows, 2)) {
    if (taken > 0 && taken < rows.length && text.length + piece.length > mostCharacters) break;
    text += piece;
    taken = Math.min(taken + 1, rows.length);
  }
  return { text: taken < rows.length ? `${text}\n…` : text, rows: taken };
}
