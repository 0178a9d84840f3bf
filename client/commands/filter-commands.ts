import { lift } from "../filters/actions.ts";
import type { Command } from "./command.ts";

/** What is shown, and when. */
export const filterCommands: readonly Command[] = [
  {
    id: "filters",
    words: ({ filtering }) => (filtering ? "Close the filters" : "Open the filters"),
    section: "filter",
    run: (stage) => stage.showFilters(!stage.filtering),
  },
  {
    id: "clear",
    words: "Reset view",
    section: "filter",
    run: (stage) => stage.change(stage.first),
  },
  {
    id: "lift",
    words: "Show everything, whatever the filters",
    section: "filter",
    run: (stage) => stage.change(lift(stage.view)),
  },
  {
    id: "undated",
    words: ({ view }) => `${view.filter.undated === false ? "Show" : "Hide"} undated claims`,
    section: "filter",
    run: (stage) => {
      const { filter } = stage.view;
      stage.change({ ...stage.view, filter: { ...filter, undated: filter.undated === false } });
    },
  },
];
