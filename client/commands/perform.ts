import { explain } from "../api/errors.ts";
import type { StageState } from "../page/stage-state.ts";
import { progress } from "../toasts/progress.ts";
import { toast } from "../toasts/toast.ts";
import { wordsOf, type Command } from "./command.ts";

/** Does a command; tells the reader when it takes long, with a way to stop it, or fails. */
export async function perform(
  command: Command,
  stage: StageState,
  all: readonly Command[],
): Promise<void> {
  try {
    await progress(wordsOf(command, stage), (signal) => command.run(stage, all, signal));
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return;
    toast(explain(error).title);
  }
}
