import { msg } from "../../../domain/message.ts";
import { lift, withUndated } from "../../model/filter/actions.ts";
import { showsUndated } from "../../model/graph/time-test.ts";
import type { Command } from "../commands/command.ts";

/** Commands that change the filter and the time. */
export const filterCommands: readonly Command[] = [
  {
    id: "filters",
    words: ({ filtering }) => (filtering ? msg("Close the filters") : msg("Open the filters")),
    section: "filter",
    run: (explorer) => explorer.showFilters(!explorer.filtering),
  },
  {
    id: "clear",
    words: msg("Reset view"),
    section: "filter",
    run: (explorer) => explorer.change(explorer.first),
  },
  {
    id: "lift",
    words: msg("Show everything, whatever the filters"),
    section: "filter",
    run: (explorer) => explorer.change(lift(explorer.view)),
  },
  {
    id: "undated",
    words: ({ steps }) =>
      showsUndated(steps.filter) ? msg("Hide undated relations") : msg("Show undated relations"),
    section: "filter",
    enabled: ({ view }) => view.moment?.kind !== "compare",
    run: (explorer) =>
      explorer.change(withUndated(explorer.view, !showsUndated(explorer.steps.filter))),
  },
];
