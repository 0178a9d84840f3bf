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
    run: (stage) => stage.showFilters(!stage.filtering),
  },
  {
    id: "clear",
    words: msg("Reset view"),
    section: "filter",
    run: (stage) => stage.change(stage.first),
  },
  {
    id: "lift",
    words: msg("Show everything, whatever the filters"),
    section: "filter",
    run: (stage) => stage.change(lift(stage.view)),
  },
  {
    id: "undated",
    words: ({ steps }) =>
      showsUndated(steps.filter) ? msg("Hide undated relations") : msg("Show undated relations"),
    section: "filter",
    enabled: ({ view }) => view.moment?.kind !== "compare",
    run: (stage) => stage.change(withUndated(stage.view, !showsUndated(stage.steps.filter))),
  },
];
