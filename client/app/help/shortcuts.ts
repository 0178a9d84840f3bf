import { msg } from "../../../domain/message.ts";
import { wordsOf, type Command, type Section } from "../commands/command.ts";
import type { ExplorerState } from "../state/explorer-state.ts";

/** One line of the list of shortcuts. */
export interface Shortcut {
  words: string;
  keys: readonly string[];
}

const HEADINGS: Partial<Record<Section, string>> = {
  find: msg("Find"),
  map: msg("Map"),
  edit: msg("Edit"),
  filter: msg("Filters"),
  panel: msg("Around the map"),
  view: msg("View"),
  share: msg("Share"),
  export: msg("Export"),
  go: msg("Elsewhere"),
  help: msg("Help"),
};

/** Shortcuts of the map and of the table while they have the focus. */
const ON_THE_MAP: readonly Shortcut[] = [
  { words: msg("Walk from actor to neighbour"), keys: ["← ↑ → ↓"] },
  { words: msg("Move the map"), keys: [msg("Shift+arrows")] },
  { words: msg("Open focused item"), keys: ["Enter"] },
  { words: msg("Menu for focused item"), keys: ["Shift+F10"] },
  { words: msg("Close, one step at a time"), keys: ["Esc"] },
];

/** Every shortcut of the page under a heading a section, from the list of its commands. */
export function shortcuts(
  all: readonly Command[],
  explorer: ExplorerState,
): Map<string, Shortcut[]> {
  const found = new Map<string, Shortcut[]>();
  for (const command of all) {
    const heading = HEADINGS[command.section] ?? command.section;
    if (!command.keys) continue;
    const line = { words: wordsOf(command, explorer), keys: command.keys };
    found.set(heading, [...(found.get(heading) ?? []), line]);
  }
  const onTheMap = HEADINGS.map ?? "map";
  found.set(onTheMap, [...(found.get(onTheMap) ?? []), ...ON_THE_MAP]);
  return found;
}
