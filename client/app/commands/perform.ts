import type { StageState } from "../state/stage-state.ts";
import { progress } from "../../ui/toasts/progress.ts";
import { wordsOf, type Command } from "./command.ts";

/** Runs a command; shows a message if it takes long, with a way to stop it, or if it fails. */
export async function perform(
  command: Command,
  stage: StageState,
  all: readonly Command[],
): Promise<void> {
  await stage.attempt(() =>
    progress(wordsOf(command, stage), (signal) => command.run(stage, all, signal)),
  );
}
