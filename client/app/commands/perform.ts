import type { ExplorerState } from "../state/explorer-state.ts";
import { progress } from "../../ui/toasts/progress.ts";
import { wordsOf, type Command } from "./command.ts";

/** Runs a command; shows a message if it takes long, with a way to stop it, or if it fails. */
export async function perform(
  command: Command,
  explorer: ExplorerState,
  all: readonly Command[],
): Promise<void> {
  await explorer.attempt(() =>
    progress(wordsOf(command, explorer), (signal) => command.run(explorer, all, signal)),
  );
}
