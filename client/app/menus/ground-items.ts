import { isEnabled, wordsOf, type Command, type Section } from "../commands/command.ts";
import { keyLabel } from "../commands/keys.ts";
import { perform } from "../commands/perform.ts";
import type { ExplorerState } from "../state/explorer-state.ts";
import type { MenuItem } from "./menu-item.ts";

const SECTIONS: readonly Section[] = ["map", "edit", "filter", "view", "share", "export"];

/** Returns the menu items for the background of the map: the commands about the map as a whole. */
export function groundItems(explorer: ExplorerState, all: readonly Command[]): MenuItem[] {
  const offered = SECTIONS.flatMap((section) => all.filter((one) => one.section === section));
  const enabled = offered.filter((command) => isEnabled(command, explorer));
  return enabled.map((command, at) => ({
    label: wordsOf(command, explorer),
    run: () => void perform(command, explorer, all),
    ...(command.keys?.[0] ? { keys: keyLabel(command.keys[0]) } : {}),
    begins: at > 0 && command.section !== enabled[at - 1]?.section,
  }));
}
