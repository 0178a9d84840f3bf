import { msg } from "../../../domain/message.ts";
import type { Command } from "../commands/command.ts";

export const theme: Command = {
  id: "theme",
  words: msg("Change the theme: system, light, dark"),
  section: "view",
  run: (explorer) => explorer.ask("entente-theme"),
};
