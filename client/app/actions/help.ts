import { msg } from "../../../domain/message.ts";
import { loadCode } from "../../api/load-code.ts";
import { showDialog } from "../../ui/dialogs/show-dialog.ts";
import type { Command } from "../commands/command.ts";

export const help: Command = {
  id: "help",
  words: msg("Keyboard shortcuts"),
  section: "help",
  keys: ["?"],
  run: async (explorer, all) => {
    const { HelpDialog } = await loadCode(() => import("../help/help-dialog.ts"));
    showDialog(explorer.host, new HelpDialog(explorer, all));
  },
};
