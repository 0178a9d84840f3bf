import { msg } from "../../../domain/message.ts";
import { loadCode } from "../../api/load-code.ts";
import { showDialog } from "../../ui/dialogs/show-dialog.ts";
import type { Command } from "../commands/command.ts";

export const palette: Command = {
  id: "palette",
  words: msg("All commands …"),
  section: "help",
  keys: ["Ctrl+K"],
  run: async (explorer, all) => {
    const { Palette } = await loadCode(() => import("../palette/palette.ts"));
    showDialog(explorer.host, new Palette(explorer, all));
  },
};
