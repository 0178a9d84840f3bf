import { msg } from "../../../domain/message.ts";
import { loadCode } from "../../api/load-code.ts";
import { showDialog } from "../../ui/dialogs/show-dialog.ts";
import type { Command } from "../commands/command.ts";

export const exportCommand: Command = {
  id: "export",
  words: msg("Export picture or graph …"),
  section: "export",
  run: async (explorer) => {
    const { exportDialog } = await loadCode(() => import("./export-view.ts"));
    showDialog(explorer.host, await exportDialog(explorer));
  },
};
