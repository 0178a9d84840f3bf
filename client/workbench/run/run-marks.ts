import { sentence } from "../../model/text/words.ts";
import type { Mark } from "../editor/marks.ts";
import { tokenEnd } from "./run-error.ts";
import type { QueryRun } from "./run.ts";

/**
 * Returns what a run says of places in the editor's text: why it failed, or its notifications that
 * name a place.
 */
export function runMarks({ error, summary, statement }: QueryRun): Mark[] {
  if (error)
    return error.place
      ? [
          {
            from: error.place.offset,
            to: error.place.end,
            severity: "error",
            message: error.message,
          },
        ]
      : [];
  const { text, offset: start } = statement;
  return (summary?.notifications ?? []).flatMap(({ title, description, position }): Mark[] =>
    position
      ? [
          {
            from: start + position.offset,
            to: start + tokenEnd(text, position.offset),
            severity: "warning",
            message: `${title}. ${sentence(description)}`,
          },
        ]
      : [],
  );
}
