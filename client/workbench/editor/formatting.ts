import type { ChangeSpec } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { pieces } from "../text/pieces.ts";
import { format } from "./language-service.ts";

/**
 * Formats every statement in place; commands and text between them stay. Nothing happens if the
 * text has changed meanwhile. Rejects with ApiError or Unreachable.
 */
export async function formatText(view: EditorView): Promise<void> {
  const { doc } = view.state;
  const cursor = view.state.selection.main.head;
  const changes: ChangeSpec[] = [];
  let anchor: number | null = null;
  let grown = 0;
  for (const { kind, text, offset, end } of pieces(doc.toString())) {
    if (kind !== "cypher") continue;
    const within = Math.min(Math.max(cursor - offset, 0), text.length);
    const laidOut = await format({ text, offset: within });
    const insert = laidOut.text.trimEnd();
    if (offset <= cursor && cursor <= end)
      anchor = offset + grown + Math.min(laidOut.offset, insert.length);
    if (insert !== text) changes.push({ from: offset, to: end, insert });
    grown += insert.length - (end - offset);
  }
  if (!view.state.doc.eq(doc) || changes.length === 0) return;
  view.dispatch({
    changes,
    ...(anchor !== null && { selection: { anchor } }),
    userEvent: "format",
    scrollIntoView: true,
  });
}
