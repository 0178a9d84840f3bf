import type { QueryValue } from "../../api/query-client.ts";
import { jsonWriter } from "./export/json-writer.ts";

/** As much of a JSON list as a page shows: whole rows up to a number of characters, at least one. */
export function jsonHead(
  fields: readonly string[],
  rows: readonly (readonly QueryValue[])[],
  mostCharacters: number,
): { text: string; rows: number } {
  const writer = jsonWriter(2);
  let text = writer.begin(fields);
  for (const [taken, row] of rows.entries()) {
    const piece = writer.rows([row]);
    if (taken > 0 && text.length + piece.length > mostCharacters)
      return { text: `${text}\n…`, rows: taken };
    text += piece;
  }
  return { text: `${text}${String(writer.end())}`, rows: rows.length };
}
