import type { Command } from "../commands/command.ts";

/** What stands beside and under the map. */
export const panelCommands: readonly Command[] = [
  {
    id: "fold-panel",
    words: ({ folded }) => (folded ? "Expand panel" : "Collapse panel"),
    section: "panel",
    run: (stage) => {
      stage.fold(!stage.folded);
    },
  },
  {
    id: "fold-time",
    words: ({ timeFolded }) => (timeFolded ? "Expand timeline" : "Collapse timeline"),
    section: "panel",
    run: (stage) => {
      stage.foldTime(!stage.timeFolded);
    },
  },
];
