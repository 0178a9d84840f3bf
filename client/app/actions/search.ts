import { msg } from "../../../domain/message.ts";
import type { Command } from "../commands/command.ts";

export const search: Command = {
  id: "search",
  words: msg("Search actors, claims, sources"),
  section: "find",
  keys: ["/"],
  own: true,
  run: (explorer) => explorer.ask("entente-search"),
};
