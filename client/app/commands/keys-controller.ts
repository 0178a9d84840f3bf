import type { ReactiveController } from "lit";
import type { ExplorerState } from "../state/explorer-state.ts";
import { isEnabled, type Command } from "./command.ts";
import { isShortcut } from "./keys.ts";
import { perform } from "./perform.ts";
import { singleKeys } from "./single-keys.ts";

const TEXT_FIELD = "input:not([type=checkbox], [type=radio], [type=range]), textarea, select";

/** Does what the shortcuts of the commands ask, wherever the focus is on the page. */
export class KeysController implements ReactiveController {
  constructor(
    private readonly explorer: ExplorerState,
    private readonly all: readonly Command[],
  ) {
    explorer.host.addController(this);
  }

  hostConnected() {
    addEventListener("keydown", this.#press);
  }

  hostDisconnected() {
    removeEventListener("keydown", this.#press);
  }

  #press = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const command = this.all.find(
      ({ own, keys = [] }) => !own && keys.some((key) => isShortcut(event, key)),
    );
    if (!command || !isFree(event, command)) return;
    if (!event.ctrlKey && !event.metaKey && !singleKeys()) return;
    event.preventDefault();
    if (isEnabled(command, this.explorer)) void perform(command, this.explorer, this.all);
  };
}

/** Fields keep what is typed in them and undo it themselves; behind a dialog nothing is done. */
function isFree(event: KeyboardEvent, { section }: Command): boolean {
  const path = event.composedPath();
  if (path.some((each) => each instanceof HTMLDialogElement)) return false;
  const [target] = path;
  if (!(target instanceof HTMLElement) || !target.matches(TEXT_FIELD)) return true;
  return (event.ctrlKey || event.metaKey) && section !== "edit";
}
