import { PANELS } from "../panels/panels.ts";
import type { Command } from "../commands/command.ts";

/** The ways to the rest of the product: the panels that have a command. */
export const goCommands: readonly Command[] = Object.values(PANELS).flatMap(
  ({ command }) => command ?? [],
);
