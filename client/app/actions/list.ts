import type { Command } from "../commands/command.ts";
import { editCommands } from "./edit-commands.ts";
import { exportCommand } from "./export.ts";
import { filterCommands } from "./filter-commands.ts";
import { goCommands } from "./go-commands.ts";
import { help } from "./help.ts";
import { layoutCommands } from "./layout-commands.ts";
import { mapCommands } from "./map-commands.ts";
import { palette } from "./palette.ts";
import { panelCommands } from "./panel-commands.ts";
import { search } from "./search.ts";
import { share } from "./share.ts";
import { table } from "./table.ts";
import { theme } from "./theme.ts";
import { campsTour, tour } from "./tour.ts";
import { views } from "./views.ts";

/** Everything that the page can do, in the order in which it is offered. */
export const COMMANDS: readonly Command[] = [
  search,
  ...mapCommands,
  ...layoutCommands,
  ...editCommands,
  ...filterCommands,
  ...panelCommands,
  table,
  views,
  theme,
  share,
  exportCommand,
  ...goCommands,
  palette,
  help,
  tour,
  campsTour,
];
