import type { EditorView } from "@codemirror/view";
import type { LitElement } from "lit";
import { msg } from "../../../domain/message.ts";
import { showDialog } from "../../ui/dialogs/show-dialog.ts";
import { toast } from "../../ui/toasts/toast.ts";
import { FormatDialog } from "./format-dialog.ts";
import { formatText } from "./formatting.ts";

/**
 * Lays the statements of an editor out afresh, and offers to show what that changed. Rejects with
 * ApiError or Unreachable.
 *
 * @param host takes the dialog
 */
export async function formatView(view: EditorView, host: LitElement): Promise<void> {
  const textOf = () => view.state.doc.toString();
  const original = textOf();
  await formatText(view);
  const now = textOf();
  if (now === original) {
    toast(msg("Nothing to format"));
    return;
  }
  const undo = () => {
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: original } });
    view.focus();
  };
  const show = () => showDialog(host, new FormatDialog(original, now, undo));
  toast(msg("Formatted"), { label: msg("Show changes"), run: show });
}
