import { msg } from "../../../domain/message.ts";
import type { Command } from "../commands/command.ts";

/** The commands of the buttons beside the map. */
export const mapCommands: readonly Command[] = [
  {
    id: "fit",
    words: msg("Fit to the window"),
    section: "map",
    keys: ["0"],
    own: true,
    enabled: (explorer) => explorer.drawable,
    run: (explorer) => explorer.graph?.fit(true),
  },
  {
    id: "zoom-in",
    words: msg("Zoom in"),
    section: "map",
    keys: ["+"],
    own: true,
    enabled: (explorer) => explorer.drawable,
    run: (explorer) => explorer.graph?.zoomIn(),
  },
  {
    id: "zoom-out",
    words: msg("Zoom out"),
    section: "map",
    keys: ["-"],
    own: true,
    enabled: (explorer) => explorer.drawable,
    run: (explorer) => explorer.graph?.zoomOut(),
  },
  {
    id: "lasso",
    words: ({ tool }) =>
      tool === "lasso" ? msg("Drag to move the map") : msg("Drag to lasso actors"),
    section: "map",
    enabled: (explorer) => explorer.drawable,
    run: (explorer) => {
      explorer.tool = explorer.tool === "lasso" ? "pan" : "lasso";
    },
  },
];
