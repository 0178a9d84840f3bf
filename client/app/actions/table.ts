import type { Command } from "../commands/command.ts";

export const table: Command = {
  id: "table",
  words: ({ table: open }) => (open ? "Close the table" : "Show the table of actors and relations"),
  section: "view",
  keys: ["t"],
  run: (stage) => stage.showTable(!stage.table),
};
