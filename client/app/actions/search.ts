import type { Command } from "../commands/command.ts";

export const search: Command = {
  id: "search",
  words: "Search actors, claims, sources",
  section: "find",
  keys: ["/"],
  own: true,
  run: (stage) => stage.ask("entente-search"),
};
