import { msg } from "../../../domain/message.ts";
import type { Command } from "../commands/command.ts";

/** Steps through what was done to the picture. */
export const editCommands: readonly Command[] = [
  {
    id: "undo",
    words: msg("Undo"),
    section: "edit",
    keys: ["Ctrl+Z"],
    enabled: ({ steps }) => steps.undoable,
    run: ({ steps }) => steps.undo(),
  },
  {
    id: "redo",
    words: msg("Redo"),
    section: "edit",
    keys: ["Shift+Ctrl+Z", "Ctrl+Y"],
    enabled: ({ steps }) => steps.redoable,
    run: ({ steps }) => steps.redo(),
  },
];
