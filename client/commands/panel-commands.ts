import type { Command } from "./command.ts";

/** What stands beside and under the map. */
export const panelCommands: readonly Command[] = [
  {
    id: "fold-panel",
    words: ({ folded }) => (folded ? "Show the panel" : "Fold the panel away"),
    section: "panel",
    run: (stage) => {
      stage.folded = !stage.folded;
    },
  },
  {
    id: "fold-time",
    words: ({ timeFolded }) => (timeFolded ? "Unfold the timeline" : "Fold the timeline"),
    section: "panel",
    run: (stage) => {
      stage.timeFolded = !stage.timeFolded;
    },
  },
];
