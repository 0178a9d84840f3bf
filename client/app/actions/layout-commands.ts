import { msg } from "../../../domain/message.ts";
import { LAYOUT_WORDS, LAYOUTS } from "../../model/layout/choice.ts";
import { rootOf, withLayout } from "../../features/layouts/choose.ts";
import type { Command } from "../commands/command.ts";

/** One for each way to lay actors out. */
export const layoutCommands: readonly Command[] = LAYOUTS.map((name) => ({
  id: `layout-${name}`,
  words: msg(`Layout: ${LAYOUT_WORDS[name].title.toLowerCase()}`),
  section: "map",
  enabled: (explorer) => explorer.drawable && !explorer.overview.isOn,
  run: (explorer) => {
    const root = rootOf(explorer.view, explorer.selection);
    explorer.change(withLayout(explorer.view, name, root));
  },
}));
