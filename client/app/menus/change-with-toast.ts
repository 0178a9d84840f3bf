import { msg } from "../../../domain/message.ts";
import type { StageState } from "../state/stage-state.ts";
import { toast } from "../../ui/toasts/toast.ts";
import type { View } from "../../model/link/view.ts";

/** Takes a step and shows a toast with a way back. */
export function changeWithToast(stage: StageState, next: View, words: string): void {
  stage.change(next);
  const after = stage.view;
  const undo = () => {
    if (stage.view === after) stage.steps.undo();
    else toast(msg("More has changed since then: press Ctrl+Z to undo step by step."));
  };
  toast(words, { label: msg("Undo"), run: undo });
}
