import { msg } from "../../../domain/message.ts";
import type { ExplorerState } from "../state/explorer-state.ts";
import { toast } from "../../ui/toasts/toast.ts";
import type { View } from "../../model/link/view.ts";

/** Takes a step and shows a toast with a way back. */
export function changeWithToast(explorer: ExplorerState, next: View, words: string): void {
  explorer.change(next);
  const after = explorer.view;
  const undo = () => {
    if (explorer.view === after) explorer.steps.undo();
    else toast(msg("More has changed since then: press Ctrl+Z to undo step by step."));
  };
  toast(words, { label: msg("Undo"), run: undo });
}
