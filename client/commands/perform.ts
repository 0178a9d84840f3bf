import { explain } from "../api/errors.ts";
import type { StageState } from "../page/stage-state.ts";
import { toast } from "../toasts/toast.ts";
import type { Command } from "./command.ts";

/** Does a command, and tells the reader when it fails. */
export async function perform(
  command: Command,
  stage: StageState,
  all: readonly Command[],
): Promise<void> {
  try {
    await command.run(stage, all);
  } catch (error) {
    toast(explain(error).title);
  }
}
