import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import type { Extension } from "@codemirror/state";
import { keymap } from "@codemirror/view";
import { searchTheme } from "./search-theme.ts";

export {
  findNext,
  gotoLine,
  openSearchPanel,
  selectNextOccurrence,
  selectSelectionMatches,
} from "@codemirror/search";

/** The library's search with its keys, as the editor looks. */
export const searching: Extension = [
  search(),
  highlightSelectionMatches(),
  keymap.of(searchKeymap),
  searchTheme,
];
