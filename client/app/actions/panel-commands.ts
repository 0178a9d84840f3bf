import { msg } from "../../../domain/message.ts";
import type { Command } from "../commands/command.ts";

/** Commands that open and close the parts beside and under the map. */
export const panelCommands: readonly Command[] = [
  {
    id: "fold-panel",
    words: ({ folded }) => (folded ? msg("Expand panel") : msg("Collapse panel")),
    section: "panel",
    run: (explorer) => {
      explorer.fold(!explorer.folded);
    },
  },
  {
    id: "fold-time",
    words: ({ timeFolded }) => (timeFolded ? msg("Expand timeline") : msg("Collapse timeline")),
    section: "panel",
    run: (explorer) => {
      explorer.foldTime(!explorer.timeFolded);
    },
  },
];
