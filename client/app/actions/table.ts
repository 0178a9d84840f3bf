import { msg } from "../../../domain/message.ts";
import type { Command } from "../commands/command.ts";

export const table: Command = {
  id: "table",
  words: ({ table: open }) =>
    open ? msg("Close the table") : msg("Show the table of actors and relations"),
  section: "view",
  keys: ["t"],
  run: (explorer) => explorer.showTable(!explorer.table),
};
