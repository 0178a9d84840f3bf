import { isHere } from "../../api/ask.ts";
import { msg } from "../../../domain/message.ts";
import { loadCode } from "../../api/load-code.ts";
import { showDialog } from "../../ui/dialogs/show-dialog.ts";
import type { Command } from "../commands/command.ts";

export const share: Command = {
  id: "share",
  words: msg("Share this view …"),
  section: "share",
  // A link or an embed needs a server that has the data.
  enabled: () => !isHere(),
  run: async (explorer) => {
    const { shareDialog } = await loadCode(() => import("./share-view.ts"));
    showDialog(explorer.host, await shareDialog(explorer));
  },
};
