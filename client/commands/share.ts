import { loadCode } from "../api/load-code.ts";
import { showDialog } from "../dialogs/show-dialog.ts";
import type { Command } from "./command.ts";

export const share: Command = {
  id: "share",
  words: "Share this view …",
  section: "share",
  run: async (stage) => {
    const { shareDialog } = await loadCode(() => import("../share/share-stage.ts"));
    showDialog(stage, await shareDialog(stage));
  },
};
